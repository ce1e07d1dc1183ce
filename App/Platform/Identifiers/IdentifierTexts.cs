using Erp.Platform.Texts;

namespace Erp.Platform.Identifiers;

/// <summary>What is wrong with an identifier, and how to mend it.</summary>
public static class IdentifierTexts
{
    public static readonly Text VatIdCountry = new("Start with the country letters of an EU state, such as DE123456788.", "Beginnen Sie mit dem Länderkürzel eines EU-Staats, etwa DE123456788.");
    public static readonly Text VatIdFormat = new("A VAT ID of {0} looks like {1}.", "Eine USt-IdNr. aus {0} sieht aus wie {1}.");
    public static readonly Text VatIdCheckDigit = new("The check digit of this VAT ID is wrong: a digit was mistyped.", "Die Prüfziffer dieser USt-IdNr. stimmt nicht: Eine Ziffer ist vertippt.");
    public static readonly Text IbanCountry = new(
        "Start with the country letters of a bank account, such as DE89 3704 0044 0532 0130 00.",
        "Beginnen Sie mit dem Länderkürzel des Kontos, etwa DE89 3704 0044 0532 0130 00.");
    public static readonly Text IbanCharacters = new("An IBAN has only letters and digits.", "Eine IBAN hat nur Buchstaben und Ziffern.");
    public static readonly Text IbanLength = new("An IBAN of {0} has {1} characters, this one has {2}.", "Eine IBAN aus {0} hat {1} Zeichen, diese hat {2}.");
    public static readonly Text IbanChecksum = new("The check digits of this IBAN are wrong: a character was mistyped.", "Die Prüfziffern dieser IBAN stimmen nicht: Ein Zeichen ist vertippt.");
    public static readonly Text Bic = new("A BIC has 8 or 11 characters, such as COBADEFFXXX.", "Eine BIC hat 8 oder 11 Zeichen, etwa COBADEFFXXX.");
    public static readonly Text Phone = new(
        "At least three digits; besides digits only blanks and + ( ) / . - are allowed.",
        "Mindestens drei Ziffern; außer Ziffern sind nur Leerzeichen und + ( ) / . - erlaubt.");
    public static readonly Text Website = new("Enter a web address such as www.example.com.", "Geben Sie eine Webadresse wie www.example.com ein.");
}
