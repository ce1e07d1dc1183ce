using System.Collections.Immutable;
using Erp.Platform.Ui;

namespace Erp.Platform.Boards;

/// <summary>A column of a board.</summary>
/// <param name="Key">Stable name: a state, or the key of a column.</param>
/// <param name="Colour">Its stripe, as <c>#rrggbb</c>; none takes the tone.</param>
/// <param name="Limit">Most cards that should stand in it at once.</param>
/// <param name="Policy">What has to be true of a card before it comes here.</param>
public sealed record BoardColumn(string Key, string Title, Tone Tone = Tone.Neutral, string? Colour = null, int? Limit = null, string? Policy = null);

/// <summary>A stripe across the columns, such as one person's cards.</summary>
public sealed record BoardLane(string Key, string Title);

/// <summary>A column within a lane.</summary>
public sealed record BoardPlace(BoardColumn Column, BoardLane Lane);

/// <summary>Where a card lies and among which it is shown; what it says is the page's business.</summary>
/// <param name="Id">The record it stands for.</param>
/// <param name="Position">Order within the column; gaps leave room for what is put between.</param>
/// <param name="Lanes">The lanes it is shown in: several where several people share it; none for the lane of the rest.</param>
/// <param name="Content">What the page draws on it.</param>
public sealed record BoardCard<TContent>(Guid Id, string Column, long Position, ImmutableArray<string> Lanes, TContent Content)
{
    /// <summary>The order of cards within a column; no two are equal.</summary>
    public static readonly Comparer<BoardCard<TContent>> ByPlace = Comparer<BoardCard<TContent>>.Create(
        static (a, b) => a.Position != b.Position ? a.Position.CompareTo(b.Position) : a.Id.CompareTo(b.Id));
}

/// <summary>Cards that were put down, until the server has refused it or what it made of it is read.</summary>
/// <param name="Number">Which move it is on this screen.</param>
/// <param name="Before">The card they were put before; none for the end of the column.</param>
/// <param name="Lane">The lane they were taken over to, empty for that of the rest; none where they stay in theirs.</param>
public sealed record PendingMove(int Number, ImmutableArray<Guid> Cards, string Column, Guid? Before, string? Lane = null)
{
    /// <summary>The server took it; the cards have not been read since.</summary>
    public bool IsTaken { get; init; }
}

/// <summary>
/// Everything a board shows, as one value that is never changed: the truth as last read, what this screen moved meanwhile, and what is chosen.
/// Made anew by <see cref="BoardReducer"/>, and only there.
/// </summary>
public sealed record BoardState<TContent>
{
    public static readonly BoardState<TContent> Empty = new();

    public ImmutableArray<BoardColumn> Columns { get; init; } = [];

    public ImmutableArray<BoardLane> Lanes { get; init; } = [];

    /// <summary>The cards as the server told.</summary>
    public ImmutableDictionary<Guid, BoardCard<TContent>> Cards { get; init; } = ImmutableDictionary<Guid, BoardCard<TContent>>.Empty;

    /// <summary>Those of each column in order, as the server told. Trees, not arrays: of thousands of cards a move makes a dozen nodes anew.</summary>
    public ImmutableDictionary<string, ImmutableSortedSet<BoardCard<TContent>>> Lying { get; init; } = ImmutableDictionary<string, ImmutableSortedSet<BoardCard<TContent>>>.Empty;

    /// <summary>What this screen moved and has not read back yet, in order.</summary>
    public ImmutableList<PendingMove> Pending { get; init; } = [];

    /// <summary>Cards chosen, for moving several at once.</summary>
    public ImmutableHashSet<Guid> Selected { get; init; } = [];

    /// <summary>Which colleague is dragging which card.</summary>
    public ImmutableDictionary<Guid, string> Dragged { get; init; } = ImmutableDictionary<Guid, string>.Empty;

    /// <summary>The cards of each column in order, own moves included: what is drawn.</summary>
    public ImmutableDictionary<string, IReadOnlyList<BoardCard<TContent>>> Shown { get; init; } = ImmutableDictionary<string, IReadOnlyList<BoardCard<TContent>>>.Empty;

    /// <summary>The cards of a column in order.</summary>
    public IReadOnlyList<BoardCard<TContent>> In(string column) => Shown.GetValueOrDefault(column, []);
}
