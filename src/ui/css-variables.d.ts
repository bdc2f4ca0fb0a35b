import 'react';

declare module 'react' {
  /** Custom properties may be set on an element: that is how a component hands sizes to its style sheet. */
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
