namespace Erp.Finance.Journal;

/// <summary>What the mask for entries by hand does while a bookkeeper types: knows what is missing to balance, proposes it, and keeps a free line at the end.</summary>
public static class JournalEntryMask
{
    /// <summary>An empty mask for a day: two lines, since no entry has fewer.</summary>
    public static JournalEntryForm Empty(DateOnly day) => new() { PostingDate = day, DocumentDate = day, Lines = [new(), new()] };

    /// <summary>Debit less credit: above zero where credit is missing.</summary>
    public static decimal Difference(this JournalEntryForm form) => form.Lines.Sum(l => l.Debit - l.Credit);

    /// <summary>Whether nothing was typed into a line.</summary>
    public static bool IsBlank(this JournalLineForm line) =>
        line.AccountId == Guid.Empty && line.Debit == 0 && line.Credit == 0 && line.TaxCodeId is null && line.TaxBase is null && line.CostObjectId is null && string.IsNullOrWhiteSpace(line.Text);

    /// <summary>Puts what is missing to balance into a line that has no amount yet.</summary>
    public static void Propose(this JournalEntryForm form, JournalLineForm line)
    {
        if (line.Debit != 0 || line.Credit != 0) return;
        var difference = form.Difference();
        if (difference < 0) line.Debit = -difference;
        else line.Credit = difference;
    }

    /// <summary>Keeps one free line at the end to go on in.</summary>
    public static void KeepFreeLine(this JournalEntryForm form)
    {
        while (form.Lines.Count < 2 || (!form.Lines[^1].IsBlank() && form.Lines.Count < JournalEntryForm.MostLines)) form.Lines.Add(new());
    }

    /// <summary>Leaves out the lines nothing was typed into, so that errors name the lines that are seen.</summary>
    public static void DropBlankLines(this JournalEntryForm form) => form.Lines.RemoveAll(IsBlank);
}
