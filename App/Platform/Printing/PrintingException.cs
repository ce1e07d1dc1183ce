using Erp.Platform.Texts;

namespace Erp.Platform.Printing;

/// <summary>Something given to the printer cannot be used: a font, a logo, a colour. Says so in the reader's language.</summary>
public sealed class PrintingException(Message reason, Exception? cause = null) : Exception(reason.In(Languages.English), cause)
{
    /// <summary>What is wrong and what to do about it.</summary>
    public Message Reason { get; } = reason;
}
