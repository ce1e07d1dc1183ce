using Erp.Platform.Imports;
using Erp.Platform.Work;

namespace Erp.Tests.Platform.Imports;

/// <summary>What a file calls a record means one record, or none.</summary>
public sealed class ImportLookupsTests
{
    static readonly Guid Light = Guid.CreateVersion7();
    static readonly Guid Sound = Guid.CreateVersion7();

    [Fact]
    public void A_name_that_several_have_means_none_of_them()
    {
        var meant = ImportLookups.Among([.. CalledRecord.Of(Light, "TECH", "Technik", "Engineering"), .. CalledRecord.Of(Sound, "TECH2", "Technik", "Sound")]);
        Assert.Equal((false, Light, Sound, Sound), (meant.ContainsKey("Technik"), meant["tech"], meant["Sound"], meant["TECH2 Technik"]));
    }

    [Fact]
    public void A_code_goes_before_a_name()
    {
        Assert.Equal(Light, ImportLookups.Among([.. CalledRecord.Of(Light, "PA", "Licht"), .. CalledRecord.Of(Sound, "TON", "PA")])["PA"]);
        Assert.Equal(Light, ImportLookups.Among([.. CalledRecord.Of(Sound, "TON", "PA"), .. CalledRecord.Of(Light, "PA", "Licht")])["PA"]);
    }

    [Fact]
    public void Where_words_need_not_mean_a_record_several_are_told_unless_one_of_them_stands_there()
    {
        Assert.Null(ImportLookups.One([], Light, "Driver", "Max"));
        Assert.Equal(Sound, ImportLookups.One([Sound], Light, "Driver", "Max"));
        Assert.Equal(Light, ImportLookups.One([Sound, Light], Light, "Driver", "Max"));
        Assert.Equal("Driver", Assert.Throws<InvalidInputException>(() => ImportLookups.One([Sound, Light], null, "Driver", "Max")).Errors.Single().Field);
    }
}
