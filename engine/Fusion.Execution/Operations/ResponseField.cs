using System.Text;
using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>One field of a response object: what all selections with one response name come to for a set of object types.</summary>
internal sealed class ResponseField
{
    public ResponseField(ResponseObject parent, string responseName, FieldNode node, CompositeField? definition, ResponseFieldKind kind)
    {
        Parent = parent;
        ResponseName = responseName;
        Name = node.Name.Value;
        Arguments = node.Arguments;
        ArgumentsText = ArgumentText.Print(node.Arguments);
        Definition = definition;
        Kind = kind;
        NameJson = Encoding.UTF8.GetBytes($"\"{responseName}\":");
        NextNameJson = [(byte)',', .. NameJson];
        Slot = parent.Fields.Count;
        Location = node.Location;
    }

    public ResponseObject Parent { get; }

    public string ResponseName { get; }

    /// <summary>The response name as a JSON property name with its colon.</summary>
    public byte[] NameJson { get; }

    /// <summary>The same behind a comma.</summary>
    public byte[] NextNameJson { get; }

    public string Name { get; }

    public IReadOnlyList<ArgumentNode> Arguments { get; }

    /// <summary>Arguments in one canonical form; the empty string when there are none.</summary>
    public string ArgumentsText { get; }

    /// <summary>The field of the first object type it stands for; null for <c>__typename</c> and introspection.</summary>
    public CompositeField? Definition { get; }

    public ResponseFieldKind Kind { get; }

    public Location Location { get; }

    /// <summary>The object types of <see cref="Parent"/> that have it.</summary>
    public IndexSet Types { get; set; } = IndexSet.Empty;

    /// <summary>When the field is part of the response; null for always.</summary>
    public Condition? Condition { get; set; }

    public ResponseObject? Child { get; set; }

    /// <summary>Where its value stands in a row of <see cref="Parent"/>.</summary>
    public int Slot { get; }

    /// <summary>Fetched for keys and requirements, not part of the response.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The selections behind it, with the condition of each.</summary>
    public List<(FieldNode Node, Condition? Condition)> Nodes { get; } = [];

    public override string ToString() => $"{Parent.DeclaredType.Name}.{ResponseName}";
}
