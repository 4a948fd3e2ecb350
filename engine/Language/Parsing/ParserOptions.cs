namespace Cacao.Language;

/// <summary>What a document may cost. Every limit is checked before memory is spent on what exceeds it.</summary>
public sealed record ParserOptions
{
    /// <summary>Limits that no honest document or schema meets.</summary>
    public static ParserOptions Default { get; } = new();

    /// <value>The size of the text in UTF-8 bytes. Default: 16 MiB.</value>
    public int MaxDocumentBytes { get; init; } = 16 * 1024 * 1024;

    /// <value>The number of tokens. Default: 1 000 000.</value>
    public int MaxTokens { get; init; } = 1_000_000;

    /// <value>How deep selection sets, values and types may nest. Default: 200.</value>
    public int MaxDepth { get; init; } = 200;

    /// <value>The number of selected fields. Default: 100 000.</value>
    public int MaxFields { get; init; } = 100_000;

    /// <value>The number of directives at one place of an executable document. Default: 64.</value>
    public int MaxDirectives { get; init; } = 64;

    /// <value>Leaves <see cref="SyntaxNode.Location"/> unknown. Default: false.</value>
    public bool NoLocations { get; init; }

    /// <value>Accepts variable definitions on fragments, an old experiment. Default: false.</value>
    public bool AllowLegacyFragmentVariables { get; init; }

    /// <value>
    /// Accepts directives on the definitions of directives, and their location <c>DIRECTIVE_DEFINITION</c>, which is no part of the specification
    /// yet. Default: false.
    /// </value>
    public bool AllowDirectivesOnDirectiveDefinitions { get; init; }
}
