import { Component, type ComponentChild, type FunctionComponent, h } from 'preact';

/**
 * A component that renders again only when a prop is another object than before. For the entries of long lists, whose
 * rows are replaced when anything in them changes.
 */
export function pure<P extends object>(render: FunctionComponent<P>) {
  return class extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const [now, then] = [new Map(Object.entries(this.props)), new Map(Object.entries(next))];
      return now.size !== then.size || [...then].some(([name, value]) => now.get(name) !== value);
    }

    override render(): ComponentChild {
      return h(render, this.props);
    }
  };
}
