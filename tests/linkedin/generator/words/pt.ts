import { es } from './es.ts';
import type { Words } from './words.ts';

/** Portuguese: nothing but "conexões em comum" was found; the rest is inferred. */
export const pt: Words = {
  ...es,
  lang: 'pt',
  accept: 'Aceitar',
  ignore: 'Ignorar',
  acceptLabel: (name) => `Aceitar convite de ${name}`,
  ignoreLabel: (name) => `Ignorar convite para se conectar de ${name}`,
  ignoreThingLabel: (name) => `Ignorar convite de ${name}`,
  picture: (name) => `Foto do perfil de ${name}`,
  line: (name) => `${name} convidou você para se conectar`,
  followsLine: (name) => `${name} segue você e convidou você para se conectar`,
  mutual: ({ count, names: [a] }) => {
    if (!a) return count === 1 ? '1 conexão em comum' : `${count} conexões em comum`;
    return `${a} e outras ${count - 1} conexões em comum`;
  },
  manage: 'Gerenciar convites',
  received: 'Recebidos',
  sent: 'Enviados',
  all: 'Todos',
  mutualFilter: 'Conexões em comum',
  focused: 'Prioritários',
  focusedHint: 'Convites prioritários',
  other: 'Outros',
  otherHint: 'Outros convites',
  empty: 'Nenhum convite pendente',
  more: '… mais',
  less: 'ver menos',
  reply: (first) => `Responder a ${first}`,
  message: 'Mensagem',
  suggestions: 'Sugestões para você',
  connect: 'Conectar',
  connectLabel: (name) => `Convidar ${name} para se conectar`,
  withdraw: 'Retirar',
  withdrawLabel: (name) => `Retirar convite enviado para ${name}`,
  accepted: (name) => `${name} agora faz parte da sua rede`,
  close: 'Fechar',
  nav: ['Início', 'Minha rede', 'Vagas', 'Mensagens', 'Notificações', 'Eu', 'Para negócios'],
  messaging: 'Mensagens',
  cookie: { text: 'Este site e seus parceiros usam cookies.', accept: 'Aceitar', reject: 'Rejeitar' },
  invited: {
    company: ['convidou você para seguir', ''],
    school: ['convidou você para seguir a instituição', ''],
    group: ['convidou você para participar de', ''],
    event: ['convidou você para o evento', ''],
    newsletter: ['convidou você para assinar', ''],
    other: ['convidou você para experimentar', ''],
  },
};
