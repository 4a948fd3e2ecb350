using Cacao.Language;

namespace Cacao.Fusion.Rest;

/// <summary>An operation of the documents with the endpoints that run it.</summary>
internal sealed class RestOperation
{
    /// <summary>The file as it is named in errors.</summary>
    public required string File { get; init; }

    /// <summary>The group of the file's endpoints.</summary>
    public required string Tag { get; init; }

    public required string Name { get; init; }

    public required string? Description { get; init; }

    public required OperationType Type { get; init; }

    /// <summary>The operation with the fragments it uses, without the directives of endpoints.</summary>
    public required DocumentNode Document { get; init; }

    public required OperationDefinitionNode Syntax { get; init; }

    public required IReadOnlyList<RestRoute> Routes { get; init; }

    /// <summary>Which objects of the response are replaced by their only field.</summary>
    public required RestShape Shape { get; init; }
}
