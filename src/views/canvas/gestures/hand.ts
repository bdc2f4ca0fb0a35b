import type { NodeId } from '../../../domain/ids.ts';
import { beginTitle } from '../../../editor/title-editing.ts';
import type { Board } from '../board/board.ts';
import { grown, type Point } from '../geometry/rect.ts';
import { boxAt } from '../scene/find-boxes.ts';
import { rectOf, shownSlot } from '../scene/scene.ts';
import { linkAt } from '../links/link-at.ts';
import { isByKey } from '../../../ui/is-by-key.ts';
import { focusTree } from '../tree/focus-tree.ts';
import { clickSelection } from './click-selection.ts';
import { connectHold } from './connect-hold.ts';
import { dragHold } from './drag-hold.ts';
import { beginConnecting, isConnecting, leaveConnecting, pointTo, pressTarget } from './connect-mode.ts';
import { DoubleTap } from './double-tap.ts';
import { edgePan } from './edge-pan.ts';
import type { Hold } from './hold.ts';
import { LongPress } from './long-press.ts';
import { marqueeHold } from './marquee-hold.ts';

/** A press turns into a gesture after this many pixels; a finger is less steady. */
const SLACK_PX = { mouse: 4, touch: 10 } as const;
/** An arrow is hit this far from its line. */
const LINK_REACH_PX = { mouse: 6, touch: 16 } as const;
/** Around a card the controls on its edges still belong to it. */
const CONTROLS_REACH = 40;
/** What has clicks of its own. */
const CONTROLS = 'button,a,input,textarea,[data-control]';

interface Press {
  readonly pointer: number;
  readonly at: Point;
  readonly id: NodeId | null;
  readonly isTouch: boolean;
  readonly isAdding: boolean;
  /** The handle for arrows that is pressed, by the card it is on. */
  readonly handle: NodeId | null;
  readonly begin: (() => Hold | null) | null;
}

/**
 * The pointer on the canvas. Cards are found by geometry, so that those drawn as pixels answer like any other; React
 * Flow pans and zooms beside it (wheel, middle button, space, fingers).
 */
export class Hand {
  readonly #board: Board;
  readonly #element: HTMLElement;
  #press: Press | null = null;
  #hold: Hold | null = null;
  #isSpaceDown = false;
  /** Where a finger has lifted what it holds, until it moves on from there. */
  #liftedAt: Point | null = null;
  #isTouch = false;
  readonly #longPress = new LongPress();
  readonly #taps = new DoubleTap();

  constructor(board: Board, element: HTMLElement) {
    this.#board = board;
    this.#element = element;
  }

  attach(): () => void {
    const stop = new AbortController();
    const { signal } = stop;
    const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
      this.#element.addEventListener(type, act as EventListener, { signal });
    on('pointerdown', (event) => this.#down(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup', (event) => this.#up(event));
    on('pointercancel', () => this.#cancel());
    on('pointerleave', () => this.#board.hover(null));
    // The keyboard stays in the tree, whatever a press would give it to.
    on('mousedown', (event) => isOnControl(event) || event.preventDefault());
    on('dblclick', (event) => this.#doubleClick(event));
    on('contextmenu', (event) => this.#contextMenu(event));
    this.#element.addEventListener('touchmove', (event) => this.#keepFromPanning(event), {
      signal,
      capture: true,
      passive: false,
    });
    window.addEventListener('keydown', (event) => this.#key(event, true), { signal, capture: true });
    window.addEventListener('keyup', (event) => this.#key(event, false), { signal, capture: true });
    window.addEventListener('blur', () => void (this.#isSpaceDown = false), { signal });
    const stopPan = edgePan(this.#board, () => (this.#liftedAt ? null : this.#hold));
    return () => {
      stop.abort();
      stopPan();
      this.#cancel();
      leaveConnecting(this.#board);
    };
  }

  #down(event: PointerEvent): void {
    this.#isTouch = event.pointerType === 'touch';
    if (this.#hold || this.#press) return this.#secondFinger();
    if (event.button !== 0 || this.#isSpaceDown || isOnControl(event)) return;
    const at = this.#pointOf(event);
    this.#board.pointer.step(at);
    focusTree(this.#board);
    const handle = (closestTo(event, '[data-connect]')?.dataset['connect'] ?? null) as NodeId | null;
    const id = this.#board.nodeAt(at);
    const isTouch = this.#isTouch;
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
    const begin = handle
      ? () => (this.#board.editor.mayChange() ? connectHold(this.#board, handle) : null)
      : this.#beginning(id, at, event.altKey, isAdding);
    this.#press = { pointer: event.pointerId, at, id, isTouch, isAdding, handle, begin };
    if (isConnecting(this.#board)) return;
    if (isTouch) this.#longPress.start(() => this.#rested());
    else this.#element.setPointerCapture(event.pointerId);
  }

  /** Two fingers zoom, which is React Flow's; what one of them held stays where it was. */
  #secondFinger(): void {
    if (this.#isTouch) this.#cancel();
  }

  /** A finger that rests lifts the card it is on; on anything else, or let go without a move, it asks for the menu. */
  #rested(): void {
    const press = this.#press;
    if (!press) return;
    this.#press = null;
    const isCard = press.id !== null && !press.handle;
    const hold = isCard ? (press.begin?.() ?? null) : null;
    if (!hold) return this.#askForMenu(press.at);
    const { gesture } = this.#board.state.getState();
    if (gesture?.type === 'drag') this.#board.gesture({ ...gesture, isLifted: true });
    navigator.vibrate?.(10);
    this.#element.setPointerCapture(press.pointer);
    this.#hold = hold;
    this.#liftedAt = press.at;
  }

  #askForMenu({ x, y }: Point): void {
    const { left, top } = this.#element.getBoundingClientRect();
    const place = { clientX: x + left, clientY: y + top, button: 2, bubbles: true, cancelable: true };
    this.#element.dispatchEvent(new MouseEvent('contextmenu', place));
  }

  /** While a finger carries something, it does not pan. */
  #keepFromPanning(event: TouchEvent): void {
    if (!this.#hold) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** What the press turns into if the pointer moves; a plan that is only looked at can still be chosen from. */
  #beginning(id: NodeId | null, at: Point, isCopy: boolean, isAdding: boolean): (() => Hold | null) | null {
    if (id === null) return () => marqueeHold(this.#board, at, isAdding);
    if (this.#board.editor.store.getState().readOnly) return null;
    return () => (this.#board.editor.mayChange() ? dragHold(this.#board, { held: id, at, isCopy }) : null);
  }

  #move(event: PointerEvent): void {
    const at = this.#pointOf(event);
    const press = this.#press;
    if (press && !this.#hold && press.pointer === event.pointerId) this.#outgrow(press, at);
    if (this.#hold) this.#carry(this.#hold, at);
    else if (isConnecting(this.#board) && event.pointerType !== 'touch') pointTo(this.#board, at);
    else if (event.pointerType !== 'touch' && event.buttons === 0) this.#hover(event, at);
    this.#board.pointer.step(at);
  }

  #carry(hold: Hold, at: Point): void {
    if (this.#liftedAt && distance(this.#liftedAt, at) <= SLACK_PX.touch) return;
    this.#liftedAt = null;
    hold.move(at);
  }

  #outgrow(press: Press, at: Point): void {
    if (distance(press.at, at) <= SLACK_PX[press.isTouch ? 'touch' : 'mouse']) return;
    this.#longPress.stop();
    // A finger that moves pans, which is React Flow's.
    if (press.isTouch) this.#press = null;
    else if (press.begin && !isConnecting(this.#board)) {
      this.#hold = press.begin();
      // What is refused is refused once.
      if (!this.#hold) this.#press = null;
    }
  }

  #hover(event: PointerEvent, at: Point): void {
    const board = this.#board;
    const { hover } = board.state.getState();
    const slot = boxAt(board.scene, board.toCanvas(at));
    if (slot >= 0) return board.hover(board.scene.slots.idAt(slot));
    const isOnEdge = closestTo(event, '[data-control],[data-connect]') !== null;
    const isAround = hover !== null && (isOnEdge || this.#isAround(hover, at));
    board.hover(isAround ? hover : null, isOnEdge ? null : linkAt(board, at, LINK_REACH_PX.mouse));
  }

  #isAround(id: NodeId, at: Point): boolean {
    const board = this.#board;
    const slot = shownSlot(board.scene, id);
    if (slot < 0) return false;
    const { x, y } = board.toCanvas(at);
    const around = grown(rectOf(board.scene, slot), CONTROLS_REACH);
    return x >= around.x && x <= around.x + around.width && y >= around.y && y <= around.y + around.height;
  }

  #up(event: PointerEvent): void {
    const press = this.#press;
    const hold = this.#hold;
    const liftedAt = this.#liftedAt;
    this.#letGo();
    if (hold && liftedAt) {
      hold.cancel();
      this.#askForMenu(liftedAt);
    } else if (hold) hold.release(this.#pointOf(event));
    else if (press?.pointer === event.pointerId) this.#click(press, event);
  }

  #click({ id, at, isTouch, handle }: Press, event: PointerEvent): void {
    const { shiftKey, ctrlKey, metaKey, timeStamp: time } = event;
    const { editor } = this.#board;
    if (isConnecting(this.#board)) return pressTarget(this.#board, at);
    if (handle) return beginConnecting(this.#board, handle);
    if (id === null) {
      if (shiftKey || ctrlKey || metaKey) return;
      const link = linkAt(this.#board, at, LINK_REACH_PX[isTouch ? 'touch' : 'mouse']);
      return editor.look({ selection: [], link });
    }
    if (isTouch && this.#taps.isSecond({ id, at, time })) return beginTitle(editor, id);
    const click = { id, isExtending: shiftKey, isToggling: ctrlKey || metaKey };
    this.#board.choose(clickSelection(editor.plan, editor.session.selection, click));
  }

  #doubleClick(event: MouseEvent): void {
    // Two taps have been told already.
    if (isOnControl(event) || this.#isTouch || isConnecting(this.#board)) return;
    const id = this.#board.nodeAt(this.#pointOf(event));
    if (id) beginTitle(this.#board.editor, id);
  }

  /** What the menu is about is what it was opened on. */
  #contextMenu(event: MouseEvent): void {
    if (isByKey(event)) return;
    // A finger that rests may still move on; the menu is asked for when it does not.
    if (event.isTrusted && this.#isTouch) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    leaveConnecting(this.#board);
    const { editor } = this.#board;
    const at = this.#pointOf(event);
    const id = this.#board.nodeAt(at);
    if (id === null)
      return editor.look({ selection: [], link: linkAt(this.#board, at, LINK_REACH_PX.mouse) });
    if (editor.session.link !== null || !editor.session.selection.includes(id)) this.#board.choose([id]);
  }

  #key(event: KeyboardEvent, isDown: boolean): void {
    if (event.code === 'Space') this.#isSpaceDown = isDown;
    if (isDown && event.key === 'Escape' && (this.#hold || isConnecting(this.#board))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#cancel();
      leaveConnecting(this.#board);
    }
  }

  #cancel(): void {
    this.#hold?.cancel();
    this.#letGo();
  }

  #letGo(): void {
    this.#longPress.stop();
    this.#hold = null;
    this.#press = null;
    this.#liftedAt = null;
  }

  #pointOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.#element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const closestTo = ({ target }: Event, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;
const isOnControl = (event: Event): boolean => closestTo(event, CONTROLS) !== null;
