import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holdersOf, LEVELS, postsOf, profilesOf, sameName } from '../../../domain/people/competencies.ts';
import type { PostProfile } from '../../../domain/rows/settings.ts';
import { ChoiceBox } from '../../../ui/choice-box.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { AddCompetency } from '../competencies/add-competency.tsx';
import { useAct } from '../fields/use-act.ts';
import styles from '../party/party.module.css';
import { usePeople } from '../people-context.tsx';

/** What is asked of everybody, and what of whoever holds a post: written once, used by all who hold it. */
export function PostProfiles() {
  const { t } = useTranslation('performance');
  const { plan, isReadOnly } = usePeople();
  const act = useAct();
  const profiles = profilesOf(plan);
  const posts = postsOf(plan);
  const [chosen, setChosen] = useState('');
  const of = (post: string | undefined) =>
    profiles.find((profile) =>
      post === undefined ? profile.post === undefined : sameName(profile.post ?? '', post),
    );
  const put = (profile: PostProfile): string | null => {
    const others = profiles.filter((other) => other !== of(profile.post));
    const postProfiles = profile.competencies.length > 0 ? [...others, profile] : others;
    return act({ type: 'editRows', table: 'settings', ids: ['settings'], fields: { postProfiles } });
  };
  const post = chosen === '' ? undefined : chosen;
  const profile = of(post) ?? { ...(post !== undefined && { post }), competencies: [] };
  const change = (name: string, required: number | null) =>
    put({
      ...profile,
      competencies: profile.competencies.flatMap((one) =>
        one.name !== name ? one : required === null ? [] : { ...one, required },
      ),
    });
  return (
    <section className={styles['section']} aria-label={t('postProfiles')}>
      <h3>{t('postProfiles')}</h3>
      <p className={styles['soft']}>{t('postProfilesHint')}</p>
      <ChoiceBox
        label={t('post')}
        value={chosen}
        none={t('everybody')}
        options={posts.map((value) => ({
          value,
          text: of(value)
            ? t('postWithProfile', { post: value, count: of(value)?.competencies.length ?? 0 })
            : value,
        }))}
        onChange={setChosen}
      />
      <p className={styles['soft']}>{t('holders', { count: holdersOf(plan, post).length })}</p>
      {profile.competencies.length > 0 && (
        <div className={styles['scroll']}>
          <table className={styles['table']} aria-label={post ?? t('everybody')}>
            <thead>
              <tr>
                <th scope="col">{t('competency')}</th>
                <th scope="col">{t('required')}</th>
                <th scope="col" aria-label={t('remove')} />
              </tr>
            </thead>
            <tbody>
              {profile.competencies.map(({ name, type, required }) => (
                <tr key={name}>
                  <th scope="row">
                    {name}
                    <span className={styles['under']}>{t(`type.${type}`)}</span>
                  </th>
                  <td>
                    <ChoiceBox
                      label={t('requiredOf', { name })}
                      value={String(required)}
                      options={LEVELS.map((level) => ({
                        value: String(level),
                        text: `${level} – ${t(`level.${level}`)}`,
                      }))}
                      isDisabled={isReadOnly}
                      onChange={(level) => change(name, Number(level))}
                    />
                  </td>
                  <td>
                    <IconButton
                      icon={X}
                      label={t('removeCompetency', { name })}
                      isDisabled={isReadOnly}
                      onPress={() => change(name, null)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {!isReadOnly && (
        <AddCompetency
          onAdd={(competency, required) =>
            profile.competencies.some(({ name }) => sameName(name, competency.name))
              ? t('isThere')
              : put({ ...profile, competencies: [...profile.competencies, { ...competency, required }] })
          }
        />
      )}
    </section>
  );
}
