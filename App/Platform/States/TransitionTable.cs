using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;

namespace Erp.Platform.States;

/// <summary>One step of a document's life: which command leads from where to where.</summary>
/// <param name="Command">What is done, with the right it takes.</param>
/// <param name="From">The states it is allowed in.</param>
/// <param name="To">The state it leads to.</param>
/// <param name="ByPerson">Whether people get a button for it; false where only other business brings it about.</param>
public sealed record Transition<TState>(Command Command, IReadOnlyList<TState> From, TState To, bool ByPerson) where TState : struct, Enum;

/// <summary>
/// The transition table of a document: the one place that says which steps exist. The entity asks it before it moves, the page makes
/// its buttons from it, the API lists it, boards drop by it.
/// </summary>
public sealed class TransitionTable<TState> where TState : struct, Enum
{
    readonly Dictionary<TState, (Text Label, Tone Tone)> states = [];
    readonly List<Transition<TState>> transitions = [];

    /// <summary>All steps.</summary>
    public IReadOnlyList<Transition<TState>> Transitions => transitions;

    /// <summary>All states in order of declaration.</summary>
    public IReadOnlyCollection<TState> All => states.Keys;

    /// <summary>Declares a state with its name and look.</summary>
    public TransitionTable<TState> State(TState state, Text label, Tone tone)
    {
        states.Add(state, (label, tone));
        return this;
    }

    /// <summary>Declares a step that people take.</summary>
    public TransitionTable<TState> Step(Command command, TState to, params TState[] from)
    {
        transitions.Add(new(command, from, to, ByPerson: true));
        return this;
    }

    /// <summary>Declares a step that other business brings about, such as an invoice becoming paid.</summary>
    public TransitionTable<TState> Consequence(Command command, TState to, params TState[] from)
    {
        transitions.Add(new(command, from, to, ByPerson: false));
        return this;
    }

    /// <summary>The name of a state.</summary>
    public Text Label(TState state) => states[state].Label;

    /// <summary>The look of a state.</summary>
    public Tone Tone(TState state) => states[state].Tone;

    /// <summary>The steps people can take from here.</summary>
    public IEnumerable<Transition<TState>> From(TState state) => transitions.Where(t => t.ByPerson && t.From.Contains(state));

    /// <summary>Whether a command may run in this state.</summary>
    public bool Allows(TState from, Command command) => transitions.Any(t => t.Command == command && t.From.Contains(from));

    /// <summary>The state a command leads to from here.</summary>
    /// <exception cref="BusinessRuleException">The table has no such step; says from which states there is one.</exception>
    public TState Next(TState from, Command command)
    {
        foreach (var transition in transitions)
            if (transition.Command == command && transition.From.Contains(from)) return transition.To;
        throw new BusinessRuleException(Refusal(from, command));
    }

    /// <summary>Why people cannot take a step from here: the table has none of this command. Null where they can.</summary>
    public Message? WhyNot(TState from, Command command) => From(from).Any(t => t.Command == command) ? null : Refusal(from, command);

    Message Refusal(TState from, Command command)
    {
        var allowed = transitions.Where(t => t.Command == command).SelectMany(t => t.From).Distinct().Select(s => StatesTexts.Named.With(Label(s))).ToList();
        return StatesTexts.Refused.With(command.Label, Label(from), allowed.Count == 0 ? null : allowed.Aggregate((all, next) => StatesTexts.Listed.With(all, next)));
    }
}
