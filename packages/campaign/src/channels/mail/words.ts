/** What a mail says around the words of a post. */
export interface MailWords {
  readonly why: string
  readonly unsubscribe: string
  readonly picture: string
}

export const mailWords: Readonly<Record<'nl' | 'en', MailWords>> = {
  nl: {
    why: 'Je krijgt deze mail omdat je je hebt aangemeld voor de nieuwsbrief van Over de drempel.',
    unsubscribe: 'Afmelden',
    picture: 'Beeld',
  },
  en: {
    why: 'You get this mail because you signed up for the newsletter of Over de drempel.',
    unsubscribe: 'Unsubscribe',
    picture: 'Picture',
  },
}
