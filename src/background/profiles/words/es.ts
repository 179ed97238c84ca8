import type { ProfileWords } from './words.ts';

/** Spanish. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const es: ProfileWords = {
  language: 'es',
  titles: {
    about: ['Acerca de', 'Extracto'],
    activity: ['Actividad'],
    experience: ['Experiencia'],
    education: ['Educación', 'Formación académica'],
    credentials: ['Licencias y certificaciones', 'Certificaciones', 'Proyectos', 'Voluntariado'],
    skills: ['Conocimientos y aptitudes', 'Aptitudes', 'Habilidades'],
    recommendations: ['Recomendaciones'],
    later: [
      'Publicaciones',
      'Patentes',
      'Cursos',
      'Reconocimientos y premios',
      'Idiomas',
      'Organizaciones',
      'Intereses',
    ],
  },
  connections: ['contacto', 'contactos', 'conexión', 'conexiones'],
  moreThan: ['más de'],
  inactive: ['aún no ha publicado', 'todavía no ha publicado', 'no ha publicado'],
  ages: { day: ['d'], week: ['sem'], month: ['mes', 'meses'], year: ['año', 'años'] },
  editing: ['Editar introducción', 'Editar presentación', 'Editar la presentación', 'Editar perfil'],
};
