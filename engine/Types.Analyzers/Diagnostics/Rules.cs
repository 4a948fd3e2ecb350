using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Diagnostics;

/// <summary>What can be wrong with annotated code. Each rule has a page in docs/diagnostics.</summary>
internal static class Rules
{
    public const string ClassMustBePartial = "CACAO0001";
    public const string MemberMustBeStatic = "CACAO0002";
    public const string ModuleMissing = "CACAO0003";
    public const string LookupWithoutArguments = "CACAO0004";
    public const string ParentTypeMismatch = "CACAO0005";
    public const string DuplicateField = "CACAO0006";
    public const string ParameterNotBindable = "CACAO0007";
    public const string TypeNotMappable = "CACAO0008";
    public const string BoundMemberMissing = "CACAO0009";
    public const string DataLoaderShape = "CACAO0010";
    public const string SubscribeMethodMissing = "CACAO0011";
    public const string TopicArgumentMissing = "CACAO0012";
    public const string NodeResolverWithoutKey = "CACAO0013";
    public const string ResolverWithoutResult = "CACAO0014";
    public const string ConnectionExpected = "CACAO0015";
    public const string ErrorTypeInvalid = "CACAO0016";
    public const string OneOfFieldNotNullable = "CACAO0017";
    public const string DataLoaderNameTaken = "CACAO0018";
    public const string SubscribeMissing = "CACAO0019";
    public const string BatchResolverShape = "CACAO0020";
    public const string ExtensionWithoutTarget = "CACAO0021";

    public const string ResolverClassInaccessible = "CACAO0022";

    public static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        Error(ClassMustBePartial, "The class must be partial", "Make `{0}` partial: its fields are generated into it"),
        Error(MemberMustBeStatic, "The resolver has no instance", "`{0}` belongs to an abstract class: make it static, or leave it out of the schema with [GraphQLIgnore]"),
        Warning(ModuleMissing, "The assembly names no module", "Add [assembly: Module(\"…\")] to name the registration method; `Add{0}` is generated meanwhile"),
        Error(LookupWithoutArguments, "A lookup needs a key", "Give the lookup `{0}` an argument that identifies the entity"),
        Error(ParentTypeMismatch, "The parent has another type", "`{0}` is resolved on `{1}`, but its [Parent] parameter is a `{2}`"),
        Error(DuplicateField, "The field exists already", "`{0}` and `{1}` both make the field `{2}` of `{3}`"),
        Error(ParameterNotBindable, "The parameter cannot be bound", "The parameter `{0}` of `{1}` is passed by reference or has the type `{2}`, which is neither input nor service"),
        Error(TypeNotMappable, "The type is no GraphQL type", "`{0}` has the type `{1}`, which the schema cannot express: use [GraphQLIgnore] or [GraphQLType]"),
        Error(BoundMemberMissing, "The bound member does not exist", "`{0}` has no property `{1}` that `{2}` could take the place of"),
        Error(DataLoaderShape, "The data loader method has another shape", "`{0}` must be static, take a list of keys and return a dictionary or lookup, or take one key and return its value: {1}"),
        Error(SubscribeMethodMissing, "The subscribe method does not exist", "`{0}` has no public static method `{1}` that returns an asynchronous sequence"),
        Error(TopicArgumentMissing, "The topic names no argument", "The topic of `{0}` uses `{1}`, which is no argument of the field"),
        Error(NodeResolverWithoutKey, "A node resolver needs a key", "The first argument of the node resolver `{0}` must be the node's key"),
        Error(ResolverWithoutResult, "The resolver has no result", "`{0}` returns nothing, but a field needs a value"),
        Error(ConnectionExpected, "The field is no connection", "`{0}` is marked with [UseConnection], so it must return a connection such as PageConnection<T>"),
        Error(ErrorTypeInvalid, "The error cannot be made", "`{0}` is no exception, and has neither a message nor a constructor or CreateErrorFrom method that takes an exception"),
        Error(OneOfFieldNotNullable, "Fields of a one-of input must be nullable", "`{0}` of the one-of input `{1}` must be nullable and have no default"),
        Error(DataLoaderNameTaken, "The data loader exists already", "`{0}` and `{1}` both make the data loader `{2}`"),
        Error(SubscribeMissing, "The subscription field has no source", "Mark `{0}` with [Subscribe], or leave it out of the schema with [GraphQLIgnore]"),
        Error(BatchResolverShape, "The batch resolver has another shape", "`{0}` must take its [Parent] as a list and return a list with one result a parent"),
        Error(ResolverClassInaccessible, "Resolvers cannot be reached", "Make `{0}` and the classes around it internal or public: generated code calls its members"),
        Error(ExtensionWithoutTarget, "The extension names no type", "Mark `{0}` with the type that it extends: [ExtendObjectType<T>], [QueryType], …"),
    }.ToDictionary(d => d.Id, StringComparer.Ordinal);

    private static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity)
        => new(id, title, message, "Cacao", severity, isEnabledByDefault: true, helpLinkUri: $"docs/diagnostics/{id}.md");
}
