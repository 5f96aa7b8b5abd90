using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <content>The cases of <see cref="Claim"/>: one parameter, one question and one pick for each.</content>
public abstract partial record Claim
{
    /// <summary>Whether this is a deed.</summary>
    public bool IsDeed => this is Deed;

    /// <summary>Whether this is a statement.</summary>
    public bool IsStatement => this is Statement;

    /// <summary>Whether this is a state.</summary>
    public bool IsState => this is State;

    /// <summary>Whether this is a change.</summary>
    public bool IsChange => this is Change;

    /// <summary>Whether this is a step in the life of an act.</summary>
    public bool IsProgress => this is Progress;

    /// <summary>Whether this is a figure.</summary>
    public bool IsFigure => this is Figure;

    /// <summary>Whether this is a list.</summary>
    public bool IsRoster => this is Roster;

    /// <summary>Whether this is a link.</summary>
    public bool IsLink => this is Link;

    /// <summary>Whether this is a negated claim.</summary>
    public bool IsNot => this is Not;

    /// <summary>Whether this is several claims.</summary>
    public bool IsSeveral => this is Several;

    /// <summary>Whether this is a claim under a condition.</summary>
    public bool IsConditional => this is Conditional;

    /// <summary>Whether this is a claim that may or must be so.</summary>
    public bool IsModal => this is Modal;

    /// <summary>This as a deed, if it is one.</summary>
    /// <param name="deed">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickDeed([NotNullWhen(true)] out Deed? deed) => (deed = this as Deed) is not null;

    /// <summary>This as a statement, if it is one.</summary>
    /// <param name="statement">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickStatement([NotNullWhen(true)] out Statement? statement) => (statement = this as Statement) is not null;

    /// <summary>This as a state, if it is one.</summary>
    /// <param name="state">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickState([NotNullWhen(true)] out State? state) => (state = this as State) is not null;

    /// <summary>This as a change, if it is one.</summary>
    /// <param name="change">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickChange([NotNullWhen(true)] out Change? change) => (change = this as Change) is not null;

    /// <summary>This as a step in the life of an act, if it is one.</summary>
    /// <param name="progress">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickProgress([NotNullWhen(true)] out Progress? progress) => (progress = this as Progress) is not null;

    /// <summary>This as a figure, if it is one.</summary>
    /// <param name="figure">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickFigure([NotNullWhen(true)] out Figure? figure) => (figure = this as Figure) is not null;

    /// <summary>This as a list, if it is one.</summary>
    /// <param name="roster">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickRoster([NotNullWhen(true)] out Roster? roster) => (roster = this as Roster) is not null;

    /// <summary>This as a link, if it is one.</summary>
    /// <param name="link">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickLink([NotNullWhen(true)] out Link? link) => (link = this as Link) is not null;

    /// <summary>This as a negated claim, if it is one.</summary>
    /// <param name="not">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickNot([NotNullWhen(true)] out Not? not) => (not = this as Not) is not null;

    /// <summary>This as several claims, if it is one.</summary>
    /// <param name="several">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickSeveral([NotNullWhen(true)] out Several? several) => (several = this as Several) is not null;

    /// <summary>This as a claim under a condition, if it is one.</summary>
    /// <param name="conditional">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickConditional([NotNullWhen(true)] out Conditional? conditional) => (conditional = this as Conditional) is not null;

    /// <summary>This as a claim that may or must be so, if it is one.</summary>
    /// <param name="modal">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickModal([NotNullWhen(true)] out Modal? modal) => (modal = this as Modal) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="deed">For a deed.</param>
    /// <param name="statement">For a statement.</param>
    /// <param name="state">For a state.</param>
    /// <param name="change">For a change.</param>
    /// <param name="progress">For a step in the life of an act.</param>
    /// <param name="figure">For a figure.</param>
    /// <param name="roster">For a list.</param>
    /// <param name="link">For a link.</param>
    /// <param name="not">For a negated claim.</param>
    /// <param name="several">For several claims.</param>
    /// <param name="conditional">For a claim under a condition.</param>
    /// <param name="modal">For a claim that may or must be so.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<Deed, TResult> deed,
        Func<Statement, TResult> statement,
        Func<State, TResult> state,
        Func<Change, TResult> change,
        Func<Progress, TResult> progress,
        Func<Figure, TResult> figure,
        Func<Roster, TResult> roster,
        Func<Link, TResult> link,
        Func<Not, TResult> not,
        Func<Several, TResult> several,
        Func<Conditional, TResult> conditional,
        Func<Modal, TResult> modal) => this switch
        {
            Deed value => deed(value),
            Statement value => statement(value),
            State value => state(value),
            Change value => change(value),
            Progress value => progress(value),
            Figure value => figure(value),
            Roster value => roster(value),
            Link value => link(value),
            Not value => not(value),
            Several value => several(value),
            Conditional value => conditional(value),
            Modal value => modal(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="context">Handed to the function.</param>
    /// <param name="deed">For a deed.</param>
    /// <param name="statement">For a statement.</param>
    /// <param name="state">For a state.</param>
    /// <param name="change">For a change.</param>
    /// <param name="progress">For a step in the life of an act.</param>
    /// <param name="figure">For a figure.</param>
    /// <param name="roster">For a list.</param>
    /// <param name="link">For a link.</param>
    /// <param name="not">For a negated claim.</param>
    /// <param name="several">For several claims.</param>
    /// <param name="conditional">For a claim under a condition.</param>
    /// <param name="modal">For a claim that may or must be so.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState context,
        Func<TState, Deed, TResult> deed,
        Func<TState, Statement, TResult> statement,
        Func<TState, State, TResult> state,
        Func<TState, Change, TResult> change,
        Func<TState, Progress, TResult> progress,
        Func<TState, Figure, TResult> figure,
        Func<TState, Roster, TResult> roster,
        Func<TState, Link, TResult> link,
        Func<TState, Not, TResult> not,
        Func<TState, Several, TResult> several,
        Func<TState, Conditional, TResult> conditional,
        Func<TState, Modal, TResult> modal) => this switch
        {
            Deed value => deed(context, value),
            Statement value => statement(context, value),
            State value => state(context, value),
            Change value => change(context, value),
            Progress value => progress(context, value),
            Figure value => figure(context, value),
            Roster value => roster(context, value),
            Link value => link(context, value),
            Not value => not(context, value),
            Several value => several(context, value),
            Conditional value => conditional(context, value),
            Modal value => modal(context, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="deed">For a deed.</param>
    /// <param name="statement">For a statement.</param>
    /// <param name="state">For a state.</param>
    /// <param name="change">For a change.</param>
    /// <param name="progress">For a step in the life of an act.</param>
    /// <param name="figure">For a figure.</param>
    /// <param name="roster">For a list.</param>
    /// <param name="link">For a link.</param>
    /// <param name="not">For a negated claim.</param>
    /// <param name="several">For several claims.</param>
    /// <param name="conditional">For a claim under a condition.</param>
    /// <param name="modal">For a claim that may or must be so.</param>
    public void Switch(
        Action<Deed> deed,
        Action<Statement> statement,
        Action<State> state,
        Action<Change> change,
        Action<Progress> progress,
        Action<Figure> figure,
        Action<Roster> roster,
        Action<Link> link,
        Action<Not> not,
        Action<Several> several,
        Action<Conditional> conditional,
        Action<Modal> modal)
    {
        switch (this)
        {
            case Deed value:
                deed(value);
                break;
            case Statement value:
                statement(value);
                break;
            case State value:
                state(value);
                break;
            case Change value:
                change(value);
                break;
            case Progress value:
                progress(value);
                break;
            case Figure value:
                figure(value);
                break;
            case Roster value:
                roster(value);
                break;
            case Link value:
                link(value);
                break;
            case Not value:
                not(value);
                break;
            case Several value:
                several(value);
                break;
            case Conditional value:
                conditional(value);
                break;
            case Modal value:
                modal(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
