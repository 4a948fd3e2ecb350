namespace Cacao.Fusion;

/// <summary>
/// What is done with a header between clients and source schemas. It says exactly one of the five acts; names that end in <c>*</c> stand for
/// all that begin so. Headers of the connection and of the body are never passed on.
/// </summary>
public sealed class HeaderRule
{
    /// <value>Passes a header on. Of answers of several sources, the first by the sources' names decides.</value>
    public string? Propagate { get; set; }

    /// <value>Sets a header to <see cref="Value"/>, whatever it was.</value>
    public string? Insert { get; set; }

    /// <value>Passes a header on under the name <see cref="To"/>.</value>
    public string? Rename { get; set; }

    /// <value>Takes away what earlier rules have passed on.</value>
    public string? Remove { get; set; }

    /// <value>Passes a header on and adds to what is there already, each value once: of earlier rules, or of other sources.</value>
    public string? Merge { get; set; }

    /// <value>The new name of <see cref="Rename"/>.</value>
    public string? To { get; set; }

    /// <value>The value of <see cref="Insert"/>.</value>
    public string? Value { get; set; }

    /// <value>What is passed on where the header is not there; only for <see cref="Propagate"/> with a whole name. Default: nothing.</value>
    public string? Default { get; set; }

    /// <value>The source schemas it is for. Default: all.</value>
    public IList<string> Sources { get; } = [];
}
