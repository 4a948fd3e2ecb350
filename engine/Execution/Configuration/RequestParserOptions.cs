using Cacao.Language;

namespace Cacao.Execution;

/// <summary>The limits of documents, to be changed in place.</summary>
public sealed class RequestParserOptions
{
    internal RequestParserOptions(ParserOptions options)
    {
        IncludeLocations = !options.NoLocations;
        MaxAllowedDocumentBytes = options.MaxDocumentBytes;
        MaxAllowedTokens = options.MaxTokens;
        MaxAllowedRecursionDepth = options.MaxDepth;
        MaxAllowedFields = options.MaxFields;
        MaxAllowedDirectives = options.MaxDirectives;
    }

    /// <value>Whether errors say where in the document they stand. Default: true.</value>
    public bool IncludeLocations { get; set; }

    /// <value>The size of the text in UTF-8 bytes. Default: 16 MiB.</value>
    public int MaxAllowedDocumentBytes { get; set; }

    /// <value>The number of tokens. Default: 1 000 000.</value>
    public int MaxAllowedTokens { get; set; }

    /// <value>How deep selection sets, values and types may nest. Default: 200.</value>
    public int MaxAllowedRecursionDepth { get; set; }

    /// <value>The number of selected fields. Default: 100 000.</value>
    public int MaxAllowedFields { get; set; }

    /// <value>The number of directives at one place. Default: 64.</value>
    public int MaxAllowedDirectives { get; set; }

    internal ParserOptions ApplyTo(ParserOptions options) => options with
    {
        NoLocations = !IncludeLocations,
        MaxDocumentBytes = MaxAllowedDocumentBytes,
        MaxTokens = MaxAllowedTokens,
        MaxDepth = MaxAllowedRecursionDepth,
        MaxFields = MaxAllowedFields,
        MaxDirectives = MaxAllowedDirectives,
    };
}
