using Erp.Platform.Texts;
using Erp.Platform.Work;

namespace Erp.Platform.Sheets;

/// <summary>A file cannot be read as a table. Says which row, where one can be named, and how to mend it.</summary>
public sealed class SheetException(Message says, Exception? cause = null) : Failure(says, cause);
