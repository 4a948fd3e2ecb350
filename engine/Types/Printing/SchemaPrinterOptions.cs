namespace Cacao.Types;

/// <summary>How a schema is written as SDL.</summary>
public sealed class SchemaPrinterOptions
{
    /// <summary>Definitions alone, in their order: what a client can learn by introspection.</summary>
    public static readonly SchemaPrinterOptions Default = new();

    /// <summary>Everything, in an order that does not depend on how the schema was made: source schemas for composition.</summary>
    public static readonly SchemaPrinterOptions Export = new() { AppliedDirectives = true, Sorted = true, AlwaysPrintSchemaDefinition = true };

    /// <value>Prints the directives applied to definitions. Default: only what introspection shows, such as <c>@deprecated</c>.</value>
    public bool AppliedDirectives { get; init; }

    /// <value>Orders types by kind and name, and directives by name. Default: as they were defined.</value>
    public bool Sorted { get; init; }

    /// <value>Prints <c>schema { … }</c> even when the root types have their usual names. Default: false.</value>
    public bool AlwaysPrintSchemaDefinition { get; init; }

    /// <value>Prints descriptions. Default: true.</value>
    public bool Descriptions { get; init; } = true;
}
