using Cacao.Language;

namespace Cacao.Types;

/// <summary>All types of a schema that is being built, for <see cref="ITypeInterceptor"/>s to change.</summary>
public sealed class SchemaConfiguration
{
    public List<TypeConfiguration> Types { get; } = [];

    public List<DirectiveDefinitionNode> DirectiveDefinitions { get; } = [];

    /// <summary>The root types' names; a name without a type means that the schema has no such operation.</summary>
    public string? QueryTypeName { get; set; } = "Query";

    public string? MutationTypeName { get; set; } = "Mutation";

    public string? SubscriptionTypeName { get; set; } = "Subscription";

    /// <summary>The schema's services; null while a schema is built without any.</summary>
    public IServiceProvider? Services { get; set; }

    /// <summary>Settings shared by the interceptors of one build, and copied to <see cref="Schema.Features"/>.</summary>
    public FeatureCollection Features { get; } = new();

    public string? Description { get; set; }

    /// <summary>Directives applied to the schema itself.</summary>
    public List<DirectiveNode> Directives { get; } = [];

    public SchemaOptions Options { get; } = new();

    /// <summary>The types as SDL's <c>schema</c> definition or code gives them to operations; null where an operation has none.</summary>
    public string? GetOperationTypeName(OperationType operation) => operation switch
    {
        OperationType.Query => QueryTypeName,
        OperationType.Mutation => MutationTypeName,
        _ => SubscriptionTypeName,
    };

    public TypeConfiguration? Find(string? name) => Types.Find(t => string.Equals(t.Name, name, StringComparison.Ordinal));

    /// <summary>The output (object, interface, union), enum or scalar configuration bound to a .NET type.</summary>
    public TypeConfiguration? FindOutput(Type runtimeType)
        => Types.Find(t => t.RuntimeType == runtimeType && t is not InputObjectTypeConfiguration);

    public InputObjectTypeConfiguration? FindInput(Type runtimeType)
        => Types.Find(t => t.RuntimeType == runtimeType && t is InputObjectTypeConfiguration) as InputObjectTypeConfiguration;
}
