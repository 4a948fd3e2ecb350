using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Anything of a schema that has a name and can carry directives.</summary>
internal abstract class SchemaMember(string name)
{
    public string Name { get; } = name;

    public string? Description { get; set; }

    public List<DirectiveNode> Directives { get; } = [];

    public bool Has(string directive) => Find(directive) is not null;

    public DirectiveNode? Find(string directive)
    {
        foreach (var candidate in Directives)
        {
            if (candidate.Name.Value == directive)
            {
                return candidate;
            }
        }

        return null;
    }

    public IEnumerable<DirectiveNode> FindAll(string directive) => Directives.Where(d => d.Name.Value == directive);
}
