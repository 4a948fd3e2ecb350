using System.Text;

namespace Cacao.Fusion.Execution;

/// <summary>A type of the execution schema, with where it comes from.</summary>
internal sealed class CompositeType(string name, CompositeTypeKind kind, int objectIndex)
{
    public string Name { get; } = name;

    public CompositeTypeKind Kind { get; } = kind;

    /// <summary>Position among object types; -1 for other kinds.</summary>
    public int ObjectIndex { get; } = objectIndex;

    /// <summary>The name as a JSON string.</summary>
    public byte[] NameJson { get; } = Encoding.UTF8.GetBytes($"\"{name}\"");

    public bool IsInaccessible { get; set; }

    public bool IsAbstract => Kind is CompositeTypeKind.Interface or CompositeTypeKind.Union;

    public bool IsComposite => Kind >= CompositeTypeKind.Object;

    /// <summary>Source schemas that define the type.</summary>
    public IndexSet Sources { get; set; } = IndexSet.Empty;

    /// <summary>The object types a value of this type can have, over all source schemas.</summary>
    public IndexSet PossibleTypes { get; set; } = IndexSet.Empty;

    /// <summary>The same as one source schema has it; by its index. Only for composite types.</summary>
    public IndexSet[] PossibleTypesBySource { get; set; } = [];

    public Dictionary<string, CompositeField> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>Lookups that are declared on the type itself.</summary>
    public List<LookupDefinition> DeclaredLookups { get; } = [];

    /// <summary>Lookups that can give an object of this type: its own and those of its interfaces and unions. Only for object types.</summary>
    public List<LookupDefinition> Lookups { get; } = [];

    /// <summary>Inaccessible values of an enum, as JSON strings; empty for most.</summary>
    public List<byte[]> HiddenValues { get; } = [];

    /// <summary>Roles that composed <c>@authorize</c> directives ask for; null where none stands.</summary>
    public AuthorizationRule? Authorization { get; set; }

    public CacheControlRule? CacheControl { get; init; }

    public override string ToString() => Name;
}
