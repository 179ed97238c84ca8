import type { OptionsPage } from '../page.ts';
import { About } from './About.tsx';

export const aboutPage: OptionsPage = {
  id: 'about',
  title: 'options_about',
  Page: ({ outside }) => <About version={outside.version} />,
};
