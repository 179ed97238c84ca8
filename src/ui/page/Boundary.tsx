import { Component, type ComponentChildren } from 'preact';
import { Notice } from '../components/Notice.tsx';
import { t } from '../text/current.ts';

interface Props {
  readonly children: ComponentChildren;
}

/** Keeps a fault in one page from taking everything around it away; give it a key, so that another page begins afresh. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override render({ children }: Props) {
    return this.state.failed ? <Notice tone="failure">{t('common_page_failed')}</Notice> : children;
  }
}
