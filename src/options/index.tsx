import { browserOutside } from '../ui/outside/browserOutside.ts';
import { showPage } from '../ui/page/showPage.ts';
import { keepPage } from './keepPage.ts';
import { Options } from './Options.tsx';
import { optionsStyles } from './styles.ts';

keepPage();
showPage(() => <Options outside={browserOutside} />, optionsStyles);
