import { adjective } from './adjective';
import { answer } from './answer';
import { body } from './body';
import { buttonText } from './buttonText';
import { choice } from './choice';
import { comment } from './comment';
import { description } from './description';
import { emoji } from './emoji';
import { excerpt } from './excerpt';
import { genericCategory } from './genericCategory';
import { greeting } from './greeting';
import { html } from './html';
import { letter } from './letter';
import { message } from './message';
import { name } from './name';
import { note } from './note';
import { notificationTitle } from './notificationTitle';
import { placeholder } from './placeholder';
import { question } from './question';
import { quote } from './quote';
import { reason } from './reason';
import { review } from './review';
import { reviewTitle } from './reviewTitle';
import { sentiment } from './sentiment';
import { slug } from './slug';
import { subject } from './subject';
import { subtitle } from './subtitle';
import { tag } from './tag';
import { taskTitle } from './taskTitle';
import { title } from './title';
import { type } from './type';
import { word } from './word';
import type { MeaningDefinition } from '../defineMeaning';

/** Meanings of the group `text`. Order decides between equally good matches. */
export const textMeanings = [
  name,
  title,
  subtitle,
  subject,
  taskTitle,
  description,
  body,
  excerpt,
  comment,
  note,
  message,
  notificationTitle,
  question,
  answer,
  choice,
  review,
  reviewTitle,
  quote,
  tag,
  genericCategory,
  type,
  slug,
  placeholder,
  buttonText,
  reason,
  word,
  adjective,
  letter,
  html,
  emoji,
  sentiment,
  greeting,
] as const satisfies readonly MeaningDefinition[];
