using Erp.Parties.Contracts;

namespace Erp.Parties.Duplicates;

/// <summary>How sure it is that two parties are one.</summary>
public enum Likeness
{
    /// <summary>Two parties.</summary>
    None,

    /// <summary>Worth a look while one of them is being typed.</summary>
    Possible,

    /// <summary>One party, entered twice.</summary>
    Likely,
}

/// <summary>
/// Tells whether two parties are one. What only one party can have (VAT ID, account, address of e-mail) weighs most; a name alone proves
/// nothing in another town, and a name with a slip in it needs the street as well. A second VAT ID proves the opposite.
/// </summary>
public static class DuplicateRules
{
    const double NearName = 0.8;
    const double RelatedName = 0.6;
    const int PhoneDigits = 7;

    /// <summary>Compares two parties; it does not matter which is which.</summary>
    public static Likeness Compare(PartyTraits one, PartyTraits other)
    {
        if (one.VatId is not null && other.VatId is not null) return one.VatId == other.VatId ? Likeness.Likely : Likeness.None;
        var name = Names(one, other);
        if (name < RelatedName) return Likeness.None;
        if (Shares(one.Iban, other.Iban) || Shares(one.Email, other.Email)) return Likeness.Likely;
        if (name < NearName) return Likeness.None;
        var (place, street) = (Place(one, other), Street(one.Street, other.Street));
        if (SharesPhone(one.Phone, other.Phone) && street != false) return Likeness.Likely;
        if (place == false) return Likeness.None;
        return name >= 1 ? SameName(one, other, place, street) : place == true && street == true ? Likeness.Likely : Likeness.Possible;
    }

    /// <summary>How alike two names are: 1 where the same words stand, less with slips, abbreviations and words that only one of them has.</summary>
    internal static double Names(PartyTraits one, PartyTraits other)
    {
        if (one.MatchName.Length == 0 || other.MatchName.Length == 0) return 0;
        if (one.MatchName == other.MatchName) return 1;
        var (words, others) = (one.MatchName.Split(' '), other.MatchName.Split(' ').ToList());
        var (joined, theirs) = (string.Concat(words), string.Concat(others));
        var whole = words.Length == others.Count ? 0 : Spelling.Alike(joined, theirs);
        // Each word counts by its letters; a word that only one of them has says that they are two.
        double alike = 0;
        var persons = one.Kind == PartyKind.Person && other.Kind == PartyKind.Person;
        foreach (var word in words.OrderByDescending(w => w.Length))
        {
            var (best, degree) = ("", 0.0);
            foreach (var candidate in others)
                if (Math.Max(Spelling.Alike(word, candidate), persons ? Initial(word, candidate) : 0) is var near && near > degree) (best, degree) = (candidate, near);
            if (degree == 0) return Math.Max(whole, Related());
            alike += degree * (word.Length + best.Length);
            others.Remove(best);
        }

        return Math.Max(whole, others.Count > 0 ? Related() : alike / (joined.Length + theirs.Length));

        // A word more may say a trade, and then it is another house of the same people: enough only with what one party alone can have.
        double Related() => Shared(words, other.MatchName.Split(' ')) >= RelatedName ? RelatedName : 0;
    }

    static double Shared(string[] words, string[] others)
    {
        double shared = words.Where(w => others.Any(o => Spelling.Alike(w, o) > 0)).Sum(w => w.Length);
        return shared / Math.Max(words.Sum(w => w.Length), others.Sum(o => o.Length));
    }

    static double Initial(string word, string other) =>
        (word.Length == 1 || other.Length == 1) && word[0] == other[0] ? NearName : 0;

    /// <summary>A person of the same name lives next door often enough; a company does not.</summary>
    static Likeness SameName(PartyTraits one, PartyTraits other, bool? place, bool? street) => (place, street) switch
    {
        (true, false) => one.Kind == PartyKind.Company && other.Kind == PartyKind.Company ? Likeness.Likely : Likeness.Possible,
        (true, true) => Likeness.Likely,
        (true, null) => Likeness.Likely,
        (null, false) => Likeness.Possible,
        _ => one.Kind == PartyKind.Company && other.Kind == PartyKind.Company ? Likeness.Likely : Likeness.Possible,
    };

    /// <summary>Whether both are in one place; null where one of them does not say.</summary>
    static bool? Place(PartyTraits one, PartyTraits other)
    {
        if (one.PostCode is null && one.City is null || other.PostCode is null && other.City is null) return null;
        if (one.CountryCode != other.CountryCode) return false;
        if (one.PostCode is not null && one.PostCode == other.PostCode) return true;
        if (one.City is null || other.City is null) return one.PostCode is null || other.PostCode is null ? null : false;
        var (words, others) = (PartyName.Words(one.City), PartyName.Words(other.City));
        if (words.Count == 0 || others.Count == 0) return null;
        // "Frankfurt" and "Frankfurt am Main" are one; "Bad Homburg" and "Bad Nauheim" are not.
        return words.Count == others.Count ? words.Zip(others).All(w => Spelling.Alike(w.First, w.Second) > 0) : Spelling.Alike(words[0], others[0]) > 0 && Math.Min(words.Count, others.Count) == 1;
    }

    /// <summary>Whether both are in one street and house; null where one of them does not say.</summary>
    static bool? Street(string? one, string? other)
    {
        var ((street, house), (theirs, theirHouse)) = (StreetParts(one), StreetParts(other));
        if (street.Length == 0 || theirs.Length == 0) return null;
        return Spelling.Alike(street, theirs) > 0 && (house.Length == 0 || theirHouse.Length == 0 || house == theirHouse);
    }

    static (string Street, string House) StreetParts(string? street)
    {
        var words = PartyName.Words(street);
        var name = string.Concat(words.Where(w => !char.IsAsciiDigit(w[0])));
        if (name.EndsWith("strasse", StringComparison.Ordinal)) name = name[..^4];
        return (name, words.FirstOrDefault(w => char.IsAsciiDigit(w[0])) ?? "");
    }

    static bool Shares(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    static bool SharesPhone(string? one, string? other)
    {
        var (digits, theirs) = (Digits(one), Digits(other));
        return digits.Length >= PhoneDigits && theirs.Length >= PhoneDigits && (digits.EndsWith(theirs, StringComparison.Ordinal) || theirs.EndsWith(digits, StringComparison.Ordinal));
    }

    /// <summary>The number without the ways of dialling it: +49, 0049 and 0.</summary>
    internal static string Digits(string? phone)
    {
        if (phone is null) return "";
        var digits = string.Concat(phone.Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit));
        var dialled = phone.TrimStart().StartsWith('+') ? 2 : digits.StartsWith("00", StringComparison.Ordinal) ? 4 : 0;
        return dialled > 0 && digits.Length > dialled ? digits[dialled..] : digits.TrimStart('0');
    }
}
