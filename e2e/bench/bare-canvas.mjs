// The least a browser can do for this tree: one canvas, everything in sight redrawn each frame.
import { generatedTree } from './generated-plan.mjs';
import { CARD } from './tidy.mjs';

/** Draws the tree as a layout places it. @param {import('./tidy.mjs').Layout} placed */
export function bareCanvas(placed) {
  const count = Number(new URLSearchParams(location.search).get('n'));
  const { parents, titles } = generatedTree(count);
  let { xs, ys } = placed(parents);
  const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('picture'));
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  const view = { x: 40, y: innerHeight / 2 - (ys[0] ?? 0), zoom: 1 };
  canvas.width = innerWidth;
  canvas.height = innerHeight;
  let dirty = true;
  const MIN_ZOOM = 0.0005;

  function home() {
    Object.assign(view, { x: 40, y: innerHeight / 2 - (ys[0] ?? 0), zoom: 1 });
    dirty = true;
  }

  function whole() {
    const [width, height] = [Math.max(...xs) + CARD.width, Math.max(...ys) + CARD.height];
    view.zoom = Math.max(MIN_ZOOM, Math.min(innerWidth / width, innerHeight / height, 1));
    Object.assign(view, { x: 0, y: 0 });
    dirty = true;
  }

  function draw() {
    requestAnimationFrame(draw);
    if (!dirty) return;
    dirty = false;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.setTransform(view.zoom, 0, 0, view.zoom, view.x, view.y);
    const [left, top] = [-view.x / view.zoom, -view.y / view.zoom];
    const [right, bottom] = [left + innerWidth / view.zoom, top + innerHeight / view.zoom];
    pen.strokeStyle = '#99a';
    pen.fillStyle = '#fff';
    pen.font = '13px system-ui';
    for (let at = 0; at < parents.length; at++) {
      const [x, y, parent] = [xs[at] ?? 0, ys[at] ?? 0, parents[at] ?? -1];
      if (parent >= 0) {
        const [px, py] = [(xs[parent] ?? 0) + CARD.width, (ys[parent] ?? 0) + CARD.height / 2];
        if (px < right && x > left && Math.min(py, y) < bottom && Math.max(py, y) > top) {
          pen.beginPath();
          pen.moveTo(px, py);
          pen.bezierCurveTo(px + 30, py, x - 30, y + CARD.height / 2, x, y + CARD.height / 2);
          pen.stroke();
        }
      }
      if (x > right || x + CARD.width < left || y > bottom || y + CARD.height < top) continue;
      pen.fillRect(x, y, CARD.width, CARD.height);
      pen.strokeRect(x, y, CARD.width, CARD.height);
      if (view.zoom < 0.4) continue;
      pen.fillStyle = '#223';
      pen.fillText(titles[at] ?? '', x + 10, y + 24);
      pen.fillStyle = '#fff';
    }
  }

  let held = -1;
  let isPanning = false;
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      if (event.ctrlKey) {
        const zoom = Math.min(2, Math.max(MIN_ZOOM, view.zoom * 2 ** (-event.deltaY * 0.002)));
        view.x = event.clientX - ((event.clientX - view.x) * zoom) / view.zoom;
        view.y = event.clientY - ((event.clientY - view.y) * zoom) / view.zoom;
        view.zoom = zoom;
      } else {
        view.x -= event.deltaX;
        view.y -= event.deltaY;
      }
      dirty = true;
    },
    { passive: false },
  );
  canvas.addEventListener('mousedown', (event) => {
    isPanning = event.button === 1;
    if (isPanning) return;
    const [x, y] = [(event.clientX - view.x) / view.zoom, (event.clientY - view.y) / view.zoom];
    held = parents.findIndex((_, at) => {
      const [cx, cy] = [xs[at] ?? 0, ys[at] ?? 0];
      return x >= cx && x <= cx + CARD.width && y >= cy && y <= cy + CARD.height;
    });
  });
  canvas.addEventListener('mousemove', (event) => {
    if (isPanning) {
      view.x += event.movementX;
      view.y += event.movementY;
      dirty = true;
    }
    if (held < 0) return;
    xs[held] = (xs[held] ?? 0) + event.movementX / view.zoom;
    ys[held] = (ys[held] ?? 0) + event.movementY / view.zoom;
    dirty = true;
  });
  addEventListener('mouseup', () => {
    held = -1;
    isPanning = false;
  });
  window.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.code === 'Digit1') return whole();
    if (event.code === 'Digit0') return home();
    if (event.key !== 'Tab') return;
    event.preventDefault();
    parents.push(0);
    titles.push('');
    ({ xs, ys } = placed(parents));
    dirty = true;
  });
  draw();
}
