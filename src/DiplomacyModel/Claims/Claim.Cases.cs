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

    /// <summary>Whether this is a figure.</summary>
    public bool IsFigure => this is Figure;

    /// <summary>Whether this is a link.</summary>
    public bool IsLink => this is Link;

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

    /// <summary>This as a figure, if it is one.</summary>
    /// <param name="figure">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickFigure([NotNullWhen(true)] out Figure? figure) => (figure = this as Figure) is not null;

    /// <summary>This as a link, if it is one.</summary>
    /// <param name="link">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickLink([NotNullWhen(true)] out Link? link) => (link = this as Link) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="deed">For a deed.</param>
    /// <param name="statement">For a statement.</param>
    /// <param name="state">For a state.</param>
    /// <param name="change">For a change.</param>
    /// <param name="figure">For a figure.</param>
    /// <param name="link">For a link.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<Deed, TResult> deed,
        Func<Statement, TResult> statement,
        Func<State, TResult> state,
        Func<Change, TResult> change,
        Func<Figure, TResult> figure,
        Func<Link, TResult> link) => this switch
        {
            Deed value => deed(value),
            Statement value => statement(value),
            State value => state(value),
            Change value => change(value),
            Figure value => figure(value),
            Link value => link(value),
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
    /// <param name="figure">For a figure.</param>
    /// <param name="link">For a link.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState context,
        Func<TState, Deed, TResult> deed,
        Func<TState, Statement, TResult> statement,
        Func<TState, State, TResult> state,
        Func<TState, Change, TResult> change,
        Func<TState, Figure, TResult> figure,
        Func<TState, Link, TResult> link) => this switch
        {
            Deed value => deed(context, value),
            Statement value => statement(context, value),
            State value => state(context, value),
            Change value => change(context, value),
            Figure value => figure(context, value),
            Link value => link(context, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="deed">For a deed.</param>
    /// <param name="statement">For a statement.</param>
    /// <param name="state">For a state.</param>
    /// <param name="change">For a change.</param>
    /// <param name="figure">For a figure.</param>
    /// <param name="link">For a link.</param>
    public void Switch(
        Action<Deed> deed,
        Action<Statement> statement,
        Action<State> state,
        Action<Change> change,
        Action<Figure> figure,
        Action<Link> link)
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
            case Figure value:
                figure(value);
                break;
            case Link value:
                link(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
