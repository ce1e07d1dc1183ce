using System.Text;

namespace Erp.Platform.Work;

/// <summary>What is kept of an exception for administrators: type and message on one line, without stack, inner details or values of a row.</summary>
static class OutboxError
{
    /// <summary>Longest text kept.</summary>
    public const int MaxLength = 1000;

    public static string Describe(Exception e)
    {
        if (e is OperationCanceledException) return $"{nameof(TimeoutException)}: the handler took longer than {OutboxWorker.Lease.TotalMinutes} minutes";
        var text = new StringBuilder(e.GetType().Name).Append(": ");
        foreach (var rune in e.Message.EnumerateRunes())
        {
            if (text.Length >= MaxLength - 2) break;
            text.Append(Rune.IsControl(rune) || rune == Rune.ReplacementChar ? " " : rune.ToString());
        }

        return text.ToString();
    }
}
