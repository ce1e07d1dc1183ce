using System.Collections.Immutable;

namespace Erp.Platform.Boards;

/// <summary>Something that happened to a board on a screen.</summary>
public abstract record BoardAction<TContent>;

/// <summary>The whole board was read.</summary>
public sealed record BoardRead<TContent>(ImmutableArray<BoardColumn> Columns, ImmutableArray<BoardLane> Lanes, IEnumerable<BoardCard<TContent>> Cards) : BoardAction<TContent>;

/// <summary>Some cards were read anew because somebody changed them; those asked for and not found have left the board.</summary>
public sealed record CardsRead<TContent>(IReadOnlyCollection<Guid> Asked, IEnumerable<BoardCard<TContent>> Cards) : BoardAction<TContent>;

/// <summary>Cards were put down here; the server is being asked.</summary>
public sealed record CardsPut<TContent>(PendingMove Move) : BoardAction<TContent>;

/// <summary>The server took the move: the cards lie where they were put until they are read, which is to happen next.</summary>
public sealed record MoveTaken<TContent>(int Number) : BoardAction<TContent>;

/// <summary>The server refused the move: the cards slide back.</summary>
public sealed record MoveRefused<TContent>(int Number) : BoardAction<TContent>;

/// <summary>A card was chosen, or no longer.</summary>
public sealed record CardChosen<TContent>(Guid Card, bool Chosen) : BoardAction<TContent>;

/// <summary>Nothing is chosen any more.</summary>
public sealed record ChoiceCleared<TContent> : BoardAction<TContent>;

/// <summary>Which colleagues are dragging which cards.</summary>
public sealed record DragsSeen<TContent>(ImmutableDictionary<Guid, string> Dragged) : BoardAction<TContent>;
