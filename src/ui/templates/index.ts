export { fillTemplate } from './fill.ts';
export { TemplateError } from './template-error.ts';
