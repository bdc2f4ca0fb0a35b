import { expect, type Locator, type Page } from '@playwright/test';
import { beginning, named } from './names.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}
/** Where on a card: its middle, or its edge towards the next or the previous sibling. */
export type Spot = 'middle' | 'before' | 'after';

/** The plan as a drawing: cards on a canvas, and the tree a screen reader hears. */
export class GoalTree {
  readonly tree: Locator;
  readonly editor: Locator;
  readonly #page: Page;

  constructor(page: Page, name = 'Goal tree') {
    this.#page = page;
    this.tree = page.getByRole('tree', { name, exact: true });
    this.editor = page.getByRole('main').getByRole('textbox', { name: 'Title', exact: true });
  }

  item(title: string): Locator {
    return this.tree.getByRole('treeitem', { name: named(title) });
  }

  /** Every item as `level title`, in the order it is read out. */
  async items(): Promise<string[]> {
    return this.tree
      .getByRole('treeitem')
      .evaluateAll((items) => items.map((item) => `${item.ariaLevel} ${item.ariaLabel?.split(', ')[1]}`));
  }

  async expectItems(items: readonly string[]): Promise<void> {
    await expect.poll(() => this.items()).toEqual(items);
  }

  async expectSelected(...titles: readonly string[]): Promise<void> {
    await expect(this.tree.getByRole('treeitem', { selected: true })).toHaveCount(titles.length);
    for (const title of titles) await expect(this.item(title)).toHaveAttribute('aria-selected', 'true');
  }

  /** Types a title into the editor that is open. */
  async type(text: string): Promise<void> {
    await expect(this.editor).toBeFocused();
    await this.#page.keyboard.type(text);
  }

  /** Where a card lies on the screen; if it lies outside, the whole plan is shown first. */
  async spot(title: string, at: Spot = 'middle'): Promise<Point> {
    if (!(await this.#isInSight(title))) {
      await this.#page.getByRole('button', { name: 'Show everything' }).click();
      await expect.poll(async () => (await this.#isAtRest(title)) && this.#isInSight(title)).toBe(true);
    }
    const box = await this.#boxOf(this.item(title));
    const share = { before: 0.06, middle: 0.5, after: 0.94 }[at];
    return { x: box.x + box.width / 2, y: box.y + box.height * share };
  }

  async select(title: string, modifier?: 'Shift' | 'Control'): Promise<void> {
    const { x, y } = await this.spot(title);
    if (modifier) await this.#page.keyboard.down(modifier);
    await this.#page.mouse.click(x, y);
    if (modifier) await this.#page.keyboard.up(modifier);
    await expect(this.item(title)).toHaveAttribute('aria-selected', 'true', { timeout: 5_000 });
  }

  /** Opens the menu of a card. */
  async menuOf(title: string): Promise<Locator> {
    const { x, y } = await this.spot(title);
    await this.#page.mouse.click(x, y, { button: 'right' });
    return this.menu();
  }

  async menu(name = 'Menu of what is selected'): Promise<Locator> {
    const menu = this.#page.getByRole('menu', { name });
    await expect(menu).toBeVisible();
    return menu;
  }

  /** Half way along the arrow between two cards that stand below each other: it bulges out on their left. */
  async middleOfArrow(from: string, to: string): Promise<Point> {
    const [source, target] = [await this.#boxOf(this.item(from)), await this.#boxOf(this.item(to))];
    const bulge = (36 / 256) * source.width;
    const middle = (source.y + source.height / 2 + target.y + target.height / 2) / 2;
    return { x: source.x - bulge, y: middle };
  }

  async doubleClick(title: string): Promise<void> {
    const { x, y } = await this.spot(title);
    await this.#page.mouse.dblclick(x, y);
  }

  /** Takes hold of a card and carries it over another, without letting go. */
  async carry(title: string, over: string, at: Spot = 'middle'): Promise<void> {
    const { mouse } = this.#page;
    const from = await this.spot(title);
    const to = await this.spot(over, at);
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 6 });
    await mouse.move(to.x, to.y, { steps: 6 });
  }

  /** Takes hold of a card and carries it so far over the screen, without letting go. */
  async carryBy(title: string, by: Point): Promise<void> {
    const { mouse } = this.#page;
    const from = await this.spot(title);
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + by.x, from.y + by.y, { steps: 8 });
  }

  async drag(title: string, over: string, at: Spot = 'middle'): Promise<void> {
    await this.carry(title, over, at);
    await this.#page.mouse.up();
  }

  /** A button that stands on a card while the pointer is over it; the same is done by key, so only a mouse hears of it. */
  async onCard(title: string, button: string): Promise<void> {
    const { x, y } = await this.spot(title);
    await this.#page.mouse.move(x, y);
    await this.#page.getByTitle(beginning(button)).click();
  }

  async #isInSight(title: string): Promise<boolean> {
    const [card, canvas] = [
      await this.#boxOf(this.item(title)),
      await this.#boxOf(this.#page.getByRole('main')),
    ];
    const [x, y] = [card.x + card.width / 2, card.y + card.height / 2];
    return x > canvas.x && x < canvas.x + canvas.width && y > canvas.y && y < canvas.y + canvas.height;
  }

  /** Whether the picture no longer moves below a card. */
  async #isAtRest(title: string): Promise<boolean> {
    const before = await this.#boxOf(this.item(title));
    await this.#page.evaluate(
      () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
    );
    const after = await this.#boxOf(this.item(title));
    return before.x === after.x && before.y === after.y && before.width === after.width;
  }

  async #boxOf(element: Locator): Promise<Point & { readonly width: number; readonly height: number }> {
    const box = await element.boundingBox();
    if (!box) throw new Error(`${element.toString()} is not on the screen`);
    return box;
  }

  /** A corner of the canvas where no card lies. */
  async emptySpot(): Promise<Point> {
    const box = await this.#boxOf(this.#page.getByRole('main'));
    return { x: box.x + 24, y: box.y + 24 };
  }

  /** Clicks on the empty canvas. */
  async clickAway(): Promise<void> {
    const { x, y } = await this.emptySpot();
    await this.#page.mouse.click(x, y);
  }

  /** Draws an arrow from the handle of one card to another card. */
  async connect(from: string, to: string): Promise<void> {
    const { mouse } = this.#page;
    const start = await this.spot(from);
    await mouse.move(start.x, start.y);
    const handle = this.#page.getByTitle('Drag to another goal that this one also serves');
    await handle.hover();
    await mouse.down();
    const end = await this.spot(to);
    await mouse.move(end.x, end.y, { steps: 8 });
    await mouse.up();
  }
}
