using Erp.Platform.Records;

namespace Erp.Tests.Platform.Records;

public sealed class EditingTests
{
    [Fact]
    public void What_only_one_side_changed_is_merged()
    {
        var editing = new Editing<Sample>(Read());
        editing.Form.Name = "Meyer";

        var theirs = Read();
        (theirs.City, theirs.Version) = ("Bremen", 2);
        editing.Merge(theirs, "Anna");

        Assert.Equal(("Meyer", "Bremen", 2), (editing.Form.Name, editing.Form.City, editing.Form.Version));
        Assert.False(editing.HasConflicts);
        Assert.True(editing.IsDirty);
    }

    [Fact]
    public void What_both_changed_keeps_mine_and_shows_theirs_until_decided()
    {
        var editing = new Editing<Sample>(Read());
        editing.Form.Name = "Meyer";

        var theirs = Read();
        theirs.Name = "Maier";
        editing.Merge(theirs, "Anna");

        Assert.Equal("Meyer", editing.Form.Name);
        Assert.Equal(("Maier", "Anna"), (editing.ConflictOf<string>("Name")!.Theirs, editing.ConflictOf<string>("Name")!.Author));
        editing.Decide("Name");
        Assert.False(editing.HasConflicts);
    }

    [Fact]
    public void Lines_are_matched_by_id_whatever_their_order()
    {
        var (first, second, third) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var origin = Read();
        origin.Lines = [new() { Id = first, Quantity = 1 }, new() { Id = second, Quantity = 2 }];
        var editing = new Editing<Sample>(origin);
        editing.Form.Lines[0].Quantity = 10;

        var theirs = Read();
        theirs.Lines = [new() { Id = third, Quantity = 3 }, new() { Id = first, Quantity = 1 }];
        editing.Merge(theirs, "Anna");

        Assert.Equal([(first, 10m), (third, 3m)], editing.Form.Lines.Select(l => (l.Id, l.Quantity)));
        Assert.False(editing.HasConflicts);
    }

    [Fact]
    public void A_line_they_removed_and_I_changed_stays()
    {
        var origin = Read();
        origin.Lines = [new() { Id = Guid.CreateVersion7(), Quantity = 1 }];
        var editing = new Editing<Sample>(origin);
        editing.Form.Lines[0].Quantity = 5;

        editing.Merge(Read(), "Anna");

        Assert.Equal(5m, Assert.Single(editing.Form.Lines).Quantity);
    }

    [Fact]
    public void A_draft_brings_typed_text_back_and_takes_in_what_others_saved_since()
    {
        var before = new Editing<Sample>(Read());
        before.Form.Name = "Meyer";
        var draft = before.ToDraft();

        var now = Read();
        (now.City, now.Version) = ("Bremen", 4);
        var after = new Editing<Sample>(now);
        after.Restore(draft, "Anna");

        Assert.Equal(("Meyer", "Bremen", 4), (after.Form.Name, after.Form.City, after.Form.Version));
        Assert.True(after.IsDirty);
    }

    static Sample Read() => new() { Name = "Müller", City = "Hamburg", Version = 1 };

    sealed class Sample : IVersionedForm
    {
        public string? Name { get; set; }

        public string? City { get; set; }

        public List<Line> Lines { get; set; } = [];

        public int Version { get; set; }
    }

    sealed class Line
    {
        public Guid Id { get; set; }

        public decimal Quantity { get; set; }
    }
}
