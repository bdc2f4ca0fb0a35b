import {
  type Amount,
  type Rational,
  exact,
  fitsIn,
  floor,
  ONE,
  rational,
  smaller,
  subtract,
  larger,
  negated,
  divide,
  add,
  multiply,
  toNumber,
  ZERO,
} from '../exact/rational.ts';
import { sumOf } from '../exact/mean.ts';
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
  min: (values: readonly Rational[]) => values.reduce(smaller),
  max: (values: readonly Rational[]) => values.reduce(larger),
  sum: (values: readonly Rational[]) => sumOf(values),
  average: (values: readonly Rational[]) => divide(sumOf(values), exact(values.length)),
  abs: ([value = ZERO]: readonly Rational[]) => (value.numerator < 0n ? negated(value) : value),
  round: ([value = ZERO, digits = ZERO]: readonly Rational[]) => rounded(value, toNumber(digits)),
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

type ValueOf = (name: string) => Amount | undefined;

/** The value, or null where an indicator has none, or where it would divide by zero: undefined is not zero (I12). */
export function evaluate(expression: Expression, valueOf: ValueOf): number | null {
  const value = evaluateExactly(expression, valueOf);
  const number = value && toNumber(value);
  return number !== null && Number.isFinite(number) ? number : null;
}

export function evaluateExactly(expression: Expression, valueOf: ValueOf): Rational | null {
  const value = valued(expression, valueOf);
  return value && shortened(value);
}

/** Only what a power over powers makes is longer: there the nearest number has to do. */
const MOST_BITS = 2_048;
const shortened = (value: Rational): Rational | null =>
  fitsIn(value, MOST_BITS) ? value : nearest(toNumber(value));
const nearest = (value: number): Rational | null => (Number.isFinite(value) ? exact(value) : null);

function valued(expression: Expression, valueOf: ValueOf): Rational | null {
  switch (expression.type) {
    case 'number':
      return exact(expression.value);
    case 'name': {
      const value = valueOf(expression.name);
      return value === undefined ? null : exact(value);
    }
    case 'minus': {
      const value = evaluateExactly(expression.of, valueOf);
      return value && negated(value);
    }
    case 'call': {
      const all = expression.over.map((each) => evaluateExactly(each, valueOf));
      const known = all.flatMap((each) => each ?? []);
      return known.length < all.length ? null : FUNCTIONS[expression.name](known);
    }
    case 'binary': {
      const left = evaluateExactly(expression.left, valueOf);
      const right = evaluateExactly(expression.right, valueOf);
      return left && right && joined(expression.sign, left, right);
    }
  }
}

function joined(sign: Sign, left: Rational, right: Rational): Rational | null {
  switch (sign) {
    case '+':
      return add(left, right);
    case '-':
      return subtract(left, right);
    case '*':
      return multiply(left, right);
    case '/':
      return right.numerator === 0n ? null : divide(left, right);
    case '^':
      return power(left, right);
  }
}

/** Exact for whole exponents of a human size. */
function power(base: Rational, exponent: Rational): Rational | null {
  const isWhole = exponent.denominator === 1n && exponent.numerator >= 0n && exponent.numerator <= 64n;
  if (isWhole)
    return {
      numerator: base.numerator ** exponent.numerator,
      denominator: base.denominator ** exponent.numerator,
    };
  return nearest(toNumber(base) ** toNumber(exponent));
}

/** To so many digits behind the point, or before it where there are less than none; a half goes up. */
function rounded(value: Rational, digits: number): Rational {
  const places = Math.max(-300, Math.min(300, Math.trunc(digits)));
  const power = rational(10n ** BigInt(Math.abs(places)));
  const step = places < 0 ? power : divide(ONE, power);
  return multiply(rational(floor(add(divide(value, step), HALF))), step);
}
const HALF = rational(1n, 2n);

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
