using Cacao.Language;

namespace Cacao.Validation;

/// <summary>The directives that may be used: the schema's, or the specified ones without a schema, and the document's own.</summary>
internal sealed class DirectiveIndex
{
    private readonly ValidationContext _context;
    private readonly Dictionary<string, KnownDirective> _directives = new(StringComparer.Ordinal);

    public DirectiveIndex(ValidationContext context)
    {
        _context = context;

        if (context.KnownSchema is null)
        {
            foreach (var directive in SpecifiedDirectiveDefinitions.All)
            {
                _directives[directive.Name.Value] = new KnownDirective(directive);
            }
        }

        for (var i = 0; i < context.Document.Definitions.Count; i++)
        {
            if (context.Document.Definitions[i] is DirectiveDefinitionNode definition)
            {
                _directives[definition.Name.Value] = new KnownDirective(definition);
            }
        }
    }

    public KnownDirective? Find(string name)
    {
        if (!_directives.TryGetValue(name, out var directive)
            && _context.KnownSchema is { } schema
            && schema.TryGetDirective(name, out var definition))
        {
            _directives[name] = directive = new KnownDirective(definition);
        }

        return directive;
    }
}
