import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  readonly about?: string;
  readonly children: ComponentChildren;
}

/** A part of the options page: its name and a line about it beside its controls. */
export function Section({ title, about, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {about && <p>{about}</p>}
      </div>
      <div class="section-body">{children}</div>
    </section>
  );
}
