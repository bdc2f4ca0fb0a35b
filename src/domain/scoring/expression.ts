import { fail, ok, type Result } from '../result.ts';

/** A formula over indicators: numbers, `+ - * / ^`, parentheses, a few functions and the names of indicators. */
export type Expression =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'name'; readonly name: string; readonly at: number }
  | { readonly type: 'minus'; readonly of: Expression }
  | { readonly type: 'binary'; readonly sign: Sign; readonly left: Expression; readonly right: Expression }
  | { readonly type: 'call'; readonly name: FunctionName; readonly over: readonly Expression[] };

type Sign = '+' | '-' | '*' | '/' | '^';

/** Why a text is no formula; `at` is the place of the sign in it, from 1. */
export interface ExpressionFault {
  readonly code: 'unexpected' | 'ended' | 'unknownFunction';
  readonly at: number;
  readonly found: string;
}

const FUNCTIONS = {
  min: (values: readonly number[]) => Math.min(...values),
  max: (values: readonly number[]) => Math.max(...values),
  sum: (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0),
  average: (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length,
  abs: ([value = Number.NaN]: readonly number[]) => Math.abs(value),
  round: ([value = Number.NaN, digits = 0]: readonly number[]) =>
    Math.round(value * 10 ** digits) / 10 ** digits,
} as const;
type FunctionName = keyof typeof FUNCTIONS;
const isFunction = (name: string): name is FunctionName => Object.hasOwn(FUNCTIONS, name);

/**
 * Reads a text into a tree; nothing of it is ever run as code. `12`, `1.5`, `[any title]` or a bare code such as
 * `KPI2`, `max(a; b)`.
 */
export function parseExpression(text: string): Result<Expression, ExpressionFault> {
  const reader = new Reader(text);
  const expression = reader.sum();
  reader.expectEnd();
  return reader.fault ? fail(reader.fault) : ok(expression);
}

/** The value, or null where an indicator has none, or where it would divide by zero: undefined is not zero (I12). */
export function evaluate(
  expression: Expression,
  valueOf: (name: string) => number | undefined,
): number | null {
  const value = valued(expression, valueOf);
  return Number.isFinite(value) ? value : null;
}

function valued(expression: Expression, valueOf: (name: string) => number | undefined): number {
  const of = (part: Expression): number => valued(part, valueOf);
  switch (expression.type) {
    case 'number':
      return expression.value;
    case 'name':
      return valueOf(expression.name) ?? Number.NaN;
    case 'minus':
      return -of(expression.of);
    case 'call':
      return FUNCTIONS[expression.name](expression.over.map(of));
    case 'binary':
      return joined(expression.sign, of(expression.left), of(expression.right));
  }
}

function joined(sign: Sign, left: number, right: number): number {
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? Number.NaN : left / right;
    case '^':
      return left ** right;
  }
}

/** The names an expression speaks of, each once. */
export function namesIn(expression: Expression): readonly string[] {
  switch (expression.type) {
    case 'number':
      return [];
    case 'name':
      return [expression.name];
    case 'minus':
      return namesIn(expression.of);
    case 'call':
      return [...new Set(expression.over.flatMap(namesIn))];
    case 'binary':
      return [...new Set([...namesIn(expression.left), ...namesIn(expression.right)])];
  }
}

interface Token {
  readonly type: 'number' | 'name' | 'title' | 'sign';
  readonly text: string;
  readonly at: number;
}

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|\[([^\]]*)\]|([\p{L}_][\p{L}\p{N}_.]*)|([-−–+*×·/÷:^();,]))/uy;
/** As people write them. */
const PLAIN: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '×': '*',
  '·': '*',
  '÷': '/',
  ':': '/',
  ',': ';',
};
const NOTHING: Expression = { type: 'number', value: 0 };

/** Goes through the text once, one token ahead; the first fault stays, and nothing is read after it. */
class Reader {
  fault: ExpressionFault | null = null;
  readonly #text: string;
  #end = 0;
  #next: Token | null;

  constructor(text: string) {
    this.#text = text;
    this.#next = this.#read();
  }

  /** Addition binds least. */
  sum(): Expression {
    let left = this.#product();
    for (let sign = this.#take('+', '-'); sign; sign = this.#take('+', '-')) {
      left = { type: 'binary', sign, left, right: this.#product() };
    }
    return left;
  }

  expectEnd(): void {
    if (this.#next) this.#fail('unexpected');
  }

  #product(): Expression {
    let left = this.#signed();
    for (let sign = this.#take('*', '/'); sign; sign = this.#take('*', '/')) {
      left = { type: 'binary', sign, left, right: this.#signed() };
    }
    return left;
  }

  #signed(): Expression {
    return this.#take('-') ? { type: 'minus', of: this.#signed() } : this.#power();
  }

  #power(): Expression {
    const left = this.#single();
    return this.#take('^') ? { type: 'binary', sign: '^', left, right: this.#signed() } : left;
  }

  #single(): Expression {
    const token = this.#next;
    if (this.#take('(')) {
      const inside = this.sum();
      this.#need(')');
      return inside;
    }
    if (!token || token.type === 'sign') return this.#fail(token ? 'unexpected' : 'ended');
    this.#next = this.#read();
    if (token.type === 'number') return { type: 'number', value: Number(token.text) };
    if (token.type === 'name' && this.#next?.text === '(') return this.#call(token);
    return { type: 'name', name: token.text, at: token.at };
  }

  #call(token: Token): Expression {
    const name = token.text.toLowerCase();
    if (!isFunction(name)) return this.#fail('unknownFunction', token);
    this.#need('(');
    const over = [this.sum()];
    while (this.#take(';')) over.push(this.sum());
    this.#need(')');
    return { type: 'call', name, over };
  }

  #take<S extends string>(...signs: readonly S[]): S | null {
    const found = signs.find((sign) => this.#next?.type === 'sign' && this.#next.text === sign);
    if (found === undefined || this.fault) return null;
    this.#next = this.#read();
    return found;
  }

  #need(sign: string): void {
    if (!this.#take(sign)) this.#fail(this.#next ? 'unexpected' : 'ended');
  }

  #fail(code: ExpressionFault['code'], token = this.#next): Expression {
    this.fault ??= { code, at: (token?.at ?? this.#text.length) + 1, found: token?.text ?? '' };
    this.#next = null;
    return NOTHING;
  }

  #read(): Token | null {
    TOKEN.lastIndex = this.#end;
    const found = TOKEN.exec(this.#text);
    if (!found) {
      const rest = this.#text.slice(this.#end).trimStart();
      if (rest === '') return null;
      const at = this.#text.length - rest.length;
      this.fault ??= { code: 'unexpected', at: at + 1, found: [...rest][0] ?? '' };
      return null;
    }
    this.#end = TOKEN.lastIndex;
    const [whole, number, title, name, sign] = found;
    const at = found.index + whole.length - whole.trimStart().length;
    if (number !== undefined) return { type: 'number', text: number, at };
    if (title !== undefined) return { type: 'title', text: title.trim(), at };
    if (name !== undefined) return { type: 'name', text: name, at };
    return { type: 'sign', text: PLAIN[sign ?? ''] ?? sign ?? '', at };
  }
}
