import type { ProfileWords } from './words.ts';

/** Portuguese. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const pt: ProfileWords = {
  language: 'pt',
  titles: {
    about: ['Sobre'],
    activity: ['Atividade', 'Atividades'],
    experience: ['Experiência', 'Experiências'],
    education: ['Formação acadêmica', 'Formação académica', 'Educação'],
    credentials: [
      'Licenças e certificados',
      'Licenças e certificações',
      'Certificados',
      'Projetos',
      'Projectos',
      'Voluntariado',
      'Experiências de voluntariado',
    ],
    skills: ['Competências', 'Competências e recomendações'],
    recommendations: ['Recomendações'],
    later: [
      'Publicações',
      'Patentes',
      'Cursos',
      'Reconhecimentos e prêmios',
      'Idiomas',
      'Organizações',
      'Interesses',
    ],
  },
  connections: ['conexão', 'conexões', 'contacto', 'contactos', 'ligação', 'ligações'],
  moreThan: ['mais de', '+ de'],
  inactive: ['ainda não publicou', 'não publicou'],
  ages: { day: ['d'], week: ['sem'], month: ['mês', 'meses'], year: ['ano', 'anos'] },
  editing: ['Editar introdução', 'Editar apresentação', 'Editar perfil'],
};
