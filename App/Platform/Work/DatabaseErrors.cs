using System.Collections.Concurrent;
using System.Net.Sockets;
using Erp.Platform.Texts;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Erp.Platform.Work;

/// <summary>
/// Turns what the database refuses into sentences. Modules say once what a broken constraint means; whatever nobody explained still
/// becomes a plain sentence, never a raw exception.
/// </summary>
public static class DatabaseErrors
{
    static readonly ConcurrentDictionary<string, (Message Says, string? Field)> Explanations = new();

    // Where two commands may create the same row at once: the later one finds it on its second try.
    static readonly ConcurrentDictionary<string, bool> Meetings = new(
        new[] { "pk_idempotent_answers", "pk_personal_keys", "ux_number_counters_range_id_year" }.Select(name => KeyValuePair.Create(name, true)));

    /// <summary>Says what a broken constraint means to people, and at which field.</summary>
    public static void Explain(string constraint, Message says, string? field = null) => Explanations[constraint] = (says, field);

    /// <summary>Says that two commands may meet at this unique constraint by creating the same row at once; the later one is then tried again.</summary>
    public static void TryAgainAt(string constraint) => Meetings[constraint] = true;

    internal static bool IsWorthAnotherTry(Exception e) =>
        e is DbUpdateConcurrencyException
        || Cause(e) is { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected }
        || Cause(e) is { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: { } name } && Meetings.ContainsKey(name);

    /// <summary>The connection ended before the work on it did, so that nothing of it stands. A database that takes too long is no such thing: it would take as long again.</summary>
    internal static bool IsCutOff(Exception e) => e switch
    {
        UnavailableException => true,
        OutcomeUnknownException => false,
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown } => true,
        NpgsqlException { InnerException: IOException or SocketException } => true,
        _ => e.InnerException is { } inner && IsCutOff(inner),
    };

    internal static async Task<T> TranslateAsync<T>(Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception e) when (e is not Failure and not OperationCanceledException && Translate(e) is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>The sentence for a database error; null when it is none.</summary>
    internal static Failure? Translate(Exception e)
    {
        if (e is DbUpdateConcurrencyException) return new ConflictException(currentVersion: 0);
        return Cause(e) switch
        {
            // A foreign key breaks from both ends; its explanation speaks of the end that refers.
            { SqlState: PostgresErrorCodes.ForeignKeyViolation } reference when reference.MessageText.StartsWith("update or delete", StringComparison.Ordinal) =>
                new BusinessRuleException(WorkTexts.StillInUse, cause: reference),
            { ConstraintName: { } name } refused when Explanations.TryGetValue(name, out var explained) => new BusinessRuleException(explained.Says, explained.Field, refused),
            { SqlState: PostgresErrorCodes.UniqueViolation } taken => new BusinessRuleException(WorkTexts.Taken, cause: taken),
            { SqlState: PostgresErrorCodes.ForeignKeyViolation } reference => new BusinessRuleException(WorkTexts.RefersToNothing, cause: reference),
            { SqlState: PostgresErrorCodes.CheckViolation } rule => new BusinessRuleException(WorkTexts.RuleOfDatabase.With(rule.ConstraintName), cause: rule),
            { SqlState: PostgresErrorCodes.NumericValueOutOfRange or PostgresErrorCodes.StringDataRightTruncation } range =>
                new BusinessRuleException(WorkTexts.ValueTooLarge, cause: range),
            { SqlState: PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter } odd => new BusinessRuleException(WorkTexts.UnknownCharacter, cause: odd),
            { } other when !IsConnection(other) => null,
            _ when IsConnection(e) => new UnavailableException(e),
            _ => null,
        };
    }

    static bool IsConnection(Exception? e) => e switch
    {
        null => false,
        // A database that is closed for maintenance turns connections away with the state of other refusals; who refused tells them apart.
        PostgresException { SqlState: PostgresErrorCodes.ObjectNotInPrerequisiteState, Routine: "CheckMyDatabase" } => true,
        PostgresException postgres => postgres.SqlState is "57P01" or "57P02" or "57P03" or "53300" or "53100" || postgres.SqlState.StartsWith("08", StringComparison.Ordinal),
        NpgsqlException or SocketException or TimeoutException => true,
        _ => IsConnection(e.InnerException),
    };

    static PostgresException? Cause(Exception e) => e as PostgresException ?? (e.InnerException is { } inner ? Cause(inner) : null);
}
