using System.Text;

namespace Cacao.Types;

/// <summary>One change between two schemas.</summary>
/// <param name="Description">A sentence that names what changed.</param>
/// <param name="Coordinate">The element of the old schema that changed, or the new one's where it was added (<c>Type.field(arg:)</c>, <c>@directive</c>).</param>
public sealed record SchemaChange(SchemaChangeType Type, string Description, string Coordinate)
{
    public SchemaChangeSeverity Severity
        => Type >= SchemaChangeType.ValueAddedToEnum ? SchemaChangeSeverity.Dangerous : SchemaChangeSeverity.Breaking;

    /// <summary>The kind of change as tools name it: <c>FIELD_REMOVED</c>.</summary>
    public string Code
    {
        get
        {
            var builder = new StringBuilder();
            foreach (var letter in Type.ToString())
            {
                if (char.IsUpper(letter) && builder.Length > 0)
                {
                    builder.Append('_');
                }

                builder.Append(char.ToUpperInvariant(letter));
            }

            return builder.ToString();
        }
    }

    public override string ToString() => $"{Code}: {Description}";
}
