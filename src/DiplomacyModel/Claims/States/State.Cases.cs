using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <content>The cases of <see cref="State"/>: one parameter, one question and one pick for each.</content>
public abstract partial record State
{
    /// <summary>Whether this is a tier of a relation.</summary>
    public bool IsTierState => this is TierState;

    /// <summary>Whether this is a level of relations.</summary>
    public bool IsLevelState => this is LevelState;

    /// <summary>Whether this is an office held.</summary>
    public bool IsOfficeState => this is OfficeState;

    /// <summary>Whether this is an office vacant.</summary>
    public bool IsVacancyState => this is VacancyState;

    /// <summary>Whether this is a rank of an office.</summary>
    public bool IsRankState => this is RankState;

    /// <summary>Whether this is the existence of a thing.</summary>
    public bool IsExistenceState => this is ExistenceState;

    /// <summary>Whether this is a name borne.</summary>
    public bool IsNameState => this is NameState;

    /// <summary>Whether this is a membership.</summary>
    public bool IsMembershipState => this is MembershipState;

    /// <summary>Whether this is a recognition.</summary>
    public bool IsRecognitionState => this is RecognitionState;

    /// <summary>Whether this is an instrument in force.</summary>
    public bool IsInForceState => this is InForceState;

    /// <summary>Whether this is a kind that something is of.</summary>
    public bool IsBeingState => this is BeingState;

    /// <summary>Whether this is a property that something has.</summary>
    public bool IsPropertyState => this is PropertyState;

    /// <summary>Whether this is how something is.</summary>
    public bool IsQualityState => this is QualityState;

    /// <summary>Whether this is a relation of one thing to another.</summary>
    public bool IsRelatingState => this is RelatingState;

    /// <summary>Whether this is knowledge, or its lack.</summary>
    public bool IsKnowledgeState => this is KnowledgeState;

    /// <summary>Whether this is a standing practice.</summary>
    public bool IsPracticeState => this is PracticeState;

    /// <summary>This as a tier of a relation, if it is one.</summary>
    /// <param name="tierState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickTierState([NotNullWhen(true)] out TierState? tierState) => (tierState = this as TierState) is not null;

    /// <summary>This as a level of relations, if it is one.</summary>
    /// <param name="levelState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickLevelState([NotNullWhen(true)] out LevelState? levelState) => (levelState = this as LevelState) is not null;

    /// <summary>This as an office held, if it is one.</summary>
    /// <param name="officeState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickOfficeState([NotNullWhen(true)] out OfficeState? officeState) => (officeState = this as OfficeState) is not null;

    /// <summary>This as an office vacant, if it is one.</summary>
    /// <param name="vacancyState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickVacancyState([NotNullWhen(true)] out VacancyState? vacancyState) => (vacancyState = this as VacancyState) is not null;

    /// <summary>This as a rank of an office, if it is one.</summary>
    /// <param name="rankState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickRankState([NotNullWhen(true)] out RankState? rankState) => (rankState = this as RankState) is not null;

    /// <summary>This as the existence of a thing, if it is one.</summary>
    /// <param name="existenceState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickExistenceState([NotNullWhen(true)] out ExistenceState? existenceState) => (existenceState = this as ExistenceState) is not null;

    /// <summary>This as a name borne, if it is one.</summary>
    /// <param name="nameState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickNameState([NotNullWhen(true)] out NameState? nameState) => (nameState = this as NameState) is not null;

    /// <summary>This as a membership, if it is one.</summary>
    /// <param name="membershipState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickMembershipState([NotNullWhen(true)] out MembershipState? membershipState) => (membershipState = this as MembershipState) is not null;

    /// <summary>This as a recognition, if it is one.</summary>
    /// <param name="recognitionState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickRecognitionState([NotNullWhen(true)] out RecognitionState? recognitionState) => (recognitionState = this as RecognitionState) is not null;

    /// <summary>This as an instrument in force, if it is one.</summary>
    /// <param name="inForceState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickInForceState([NotNullWhen(true)] out InForceState? inForceState) => (inForceState = this as InForceState) is not null;

    /// <summary>This as a kind that something is of, if it is one.</summary>
    /// <param name="beingState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickBeingState([NotNullWhen(true)] out BeingState? beingState) => (beingState = this as BeingState) is not null;

    /// <summary>This as a property that something has, if it is one.</summary>
    /// <param name="propertyState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickPropertyState([NotNullWhen(true)] out PropertyState? propertyState) => (propertyState = this as PropertyState) is not null;

    /// <summary>This as how something is, if it is one.</summary>
    /// <param name="qualityState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickQualityState([NotNullWhen(true)] out QualityState? qualityState) => (qualityState = this as QualityState) is not null;

    /// <summary>This as a relation of one thing to another, if it is one.</summary>
    /// <param name="relatingState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickRelatingState([NotNullWhen(true)] out RelatingState? relatingState) => (relatingState = this as RelatingState) is not null;

    /// <summary>This as knowledge, or its lack, if it is one.</summary>
    /// <param name="knowledgeState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickKnowledgeState([NotNullWhen(true)] out KnowledgeState? knowledgeState) => (knowledgeState = this as KnowledgeState) is not null;

    /// <summary>This as a standing practice, if it is one.</summary>
    /// <param name="practiceState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickPracticeState([NotNullWhen(true)] out PracticeState? practiceState) => (practiceState = this as PracticeState) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="tierState">For a tier of a relation.</param>
    /// <param name="levelState">For a level of relations.</param>
    /// <param name="officeState">For an office held.</param>
    /// <param name="vacancyState">For an office vacant.</param>
    /// <param name="rankState">For a rank of an office.</param>
    /// <param name="existenceState">For the existence of a thing.</param>
    /// <param name="nameState">For a name borne.</param>
    /// <param name="membershipState">For a membership.</param>
    /// <param name="recognitionState">For a recognition.</param>
    /// <param name="inForceState">For an instrument in force.</param>
    /// <param name="beingState">For a kind that something is of.</param>
    /// <param name="propertyState">For a property that something has.</param>
    /// <param name="qualityState">For how something is.</param>
    /// <param name="relatingState">For a relation of one thing to another.</param>
    /// <param name="knowledgeState">For knowledge, or its lack.</param>
    /// <param name="practiceState">For a standing practice.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<TierState, TResult> tierState,
        Func<LevelState, TResult> levelState,
        Func<OfficeState, TResult> officeState,
        Func<VacancyState, TResult> vacancyState,
        Func<RankState, TResult> rankState,
        Func<ExistenceState, TResult> existenceState,
        Func<NameState, TResult> nameState,
        Func<MembershipState, TResult> membershipState,
        Func<RecognitionState, TResult> recognitionState,
        Func<InForceState, TResult> inForceState,
        Func<BeingState, TResult> beingState,
        Func<PropertyState, TResult> propertyState,
        Func<QualityState, TResult> qualityState,
        Func<RelatingState, TResult> relatingState,
        Func<KnowledgeState, TResult> knowledgeState,
        Func<PracticeState, TResult> practiceState) => this switch
        {
            TierState value => tierState(value),
            LevelState value => levelState(value),
            OfficeState value => officeState(value),
            VacancyState value => vacancyState(value),
            RankState value => rankState(value),
            ExistenceState value => existenceState(value),
            NameState value => nameState(value),
            MembershipState value => membershipState(value),
            RecognitionState value => recognitionState(value),
            InForceState value => inForceState(value),
            BeingState value => beingState(value),
            PropertyState value => propertyState(value),
            QualityState value => qualityState(value),
            RelatingState value => relatingState(value),
            KnowledgeState value => knowledgeState(value),
            PracticeState value => practiceState(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="tierState">For a tier of a relation.</param>
    /// <param name="levelState">For a level of relations.</param>
    /// <param name="officeState">For an office held.</param>
    /// <param name="vacancyState">For an office vacant.</param>
    /// <param name="rankState">For a rank of an office.</param>
    /// <param name="existenceState">For the existence of a thing.</param>
    /// <param name="nameState">For a name borne.</param>
    /// <param name="membershipState">For a membership.</param>
    /// <param name="recognitionState">For a recognition.</param>
    /// <param name="inForceState">For an instrument in force.</param>
    /// <param name="beingState">For a kind that something is of.</param>
    /// <param name="propertyState">For a property that something has.</param>
    /// <param name="qualityState">For how something is.</param>
    /// <param name="relatingState">For a relation of one thing to another.</param>
    /// <param name="knowledgeState">For knowledge, or its lack.</param>
    /// <param name="practiceState">For a standing practice.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, TierState, TResult> tierState,
        Func<TState, LevelState, TResult> levelState,
        Func<TState, OfficeState, TResult> officeState,
        Func<TState, VacancyState, TResult> vacancyState,
        Func<TState, RankState, TResult> rankState,
        Func<TState, ExistenceState, TResult> existenceState,
        Func<TState, NameState, TResult> nameState,
        Func<TState, MembershipState, TResult> membershipState,
        Func<TState, RecognitionState, TResult> recognitionState,
        Func<TState, InForceState, TResult> inForceState,
        Func<TState, BeingState, TResult> beingState,
        Func<TState, PropertyState, TResult> propertyState,
        Func<TState, QualityState, TResult> qualityState,
        Func<TState, RelatingState, TResult> relatingState,
        Func<TState, KnowledgeState, TResult> knowledgeState,
        Func<TState, PracticeState, TResult> practiceState) => this switch
        {
            TierState value => tierState(state, value),
            LevelState value => levelState(state, value),
            OfficeState value => officeState(state, value),
            VacancyState value => vacancyState(state, value),
            RankState value => rankState(state, value),
            ExistenceState value => existenceState(state, value),
            NameState value => nameState(state, value),
            MembershipState value => membershipState(state, value),
            RecognitionState value => recognitionState(state, value),
            InForceState value => inForceState(state, value),
            BeingState value => beingState(state, value),
            PropertyState value => propertyState(state, value),
            QualityState value => qualityState(state, value),
            RelatingState value => relatingState(state, value),
            KnowledgeState value => knowledgeState(state, value),
            PracticeState value => practiceState(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="tierState">For a tier of a relation.</param>
    /// <param name="levelState">For a level of relations.</param>
    /// <param name="officeState">For an office held.</param>
    /// <param name="vacancyState">For an office vacant.</param>
    /// <param name="rankState">For a rank of an office.</param>
    /// <param name="existenceState">For the existence of a thing.</param>
    /// <param name="nameState">For a name borne.</param>
    /// <param name="membershipState">For a membership.</param>
    /// <param name="recognitionState">For a recognition.</param>
    /// <param name="inForceState">For an instrument in force.</param>
    /// <param name="beingState">For a kind that something is of.</param>
    /// <param name="propertyState">For a property that something has.</param>
    /// <param name="qualityState">For how something is.</param>
    /// <param name="relatingState">For a relation of one thing to another.</param>
    /// <param name="knowledgeState">For knowledge, or its lack.</param>
    /// <param name="practiceState">For a standing practice.</param>
    public void Switch(
        Action<TierState> tierState,
        Action<LevelState> levelState,
        Action<OfficeState> officeState,
        Action<VacancyState> vacancyState,
        Action<RankState> rankState,
        Action<ExistenceState> existenceState,
        Action<NameState> nameState,
        Action<MembershipState> membershipState,
        Action<RecognitionState> recognitionState,
        Action<InForceState> inForceState,
        Action<BeingState> beingState,
        Action<PropertyState> propertyState,
        Action<QualityState> qualityState,
        Action<RelatingState> relatingState,
        Action<KnowledgeState> knowledgeState,
        Action<PracticeState> practiceState)
    {
        switch (this)
        {
            case TierState value:
                tierState(value);
                break;
            case LevelState value:
                levelState(value);
                break;
            case OfficeState value:
                officeState(value);
                break;
            case VacancyState value:
                vacancyState(value);
                break;
            case RankState value:
                rankState(value);
                break;
            case ExistenceState value:
                existenceState(value);
                break;
            case NameState value:
                nameState(value);
                break;
            case MembershipState value:
                membershipState(value);
                break;
            case RecognitionState value:
                recognitionState(value);
                break;
            case InForceState value:
                inForceState(value);
                break;
            case BeingState value:
                beingState(value);
                break;
            case PropertyState value:
                propertyState(value);
                break;
            case QualityState value:
                qualityState(value);
                break;
            case RelatingState value:
                relatingState(value);
                break;
            case KnowledgeState value:
                knowledgeState(value);
                break;
            case PracticeState value:
                practiceState(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
