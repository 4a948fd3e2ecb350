using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>The directives that outlive composition, each with its merger.</summary>
internal sealed class DirectiveMergers
{
    private const string Private = "fusion__";

    private static readonly Dictionary<string, IDirectiveMerger> s_mergers = new(StringComparer.Ordinal)
    {
        [DirectiveNames.Authorize] = new AuthorizeDirectiveMerger(),
        [DirectiveNames.CacheControl] = new CacheControlDirectiveMerger(),
        [DirectiveNames.Cost] = new CostDirectiveMerger(),
        [DirectiveNames.ListSize] = new ListSizeDirectiveMerger(),
        [DirectiveNames.McpToolAnnotations] = new McpToolAnnotationsDirectiveMerger(),
        [DirectiveNames.OneOf] = new OneOfDirectiveMerger(),
        [DirectiveNames.SerializeAs] = new SerializeAsDirectiveMerger(),
        [DirectiveNames.SpecifiedBy] = new SpecifiedByDirectiveMerger(),
        [DirectiveNames.Tag] = new TagDirectiveMerger(),
    };

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _applied = new(StringComparer.Ordinal);

    public DirectiveMergers(IReadOnlyList<SchemaDefinition> schemas, CompositionOptions options)
    {
        foreach (var (name, merger) in s_mergers)
        {
            var behavior = name switch
            {
                DirectiveNames.Tag => options.TagMergeBehavior,
                DirectiveNames.CacheControl => options.CacheControlMergeBehavior,
                _ => DirectiveMergeBehavior.Include,
            };

            // A directive of the same name that means something else is left alone.
            if (behavior != DirectiveMergeBehavior.Ignore
                && schemas.SelectMany(s => s.DirectiveDefinitions).Where(d => d.Name.Value == name).All(d => IsCompatible(d, merger)))
            {
                _names[name] = behavior == DirectiveMergeBehavior.IncludePrivate ? Private + name : name;
            }
        }
    }

    public void Merge(string name, SchemaMember merged, IReadOnlyList<SourceMember<SchemaMember>> sources)
    {
        if (!_names.TryGetValue(name, out var mergedName) || !IsApplied(name, sources))
        {
            return;
        }

        var applications = sources.Select(s => (IReadOnlyList<DirectiveNode>)[.. s.Member.FindAll(name)]).ToList();

        foreach (var arguments in s_mergers[name].Merge(applications, merged))
        {
            merged.Directives.Add(SyntaxFactory.Directive(mergedName, arguments));
            _applied.Add(name);
        }
    }

    /// <summary>Adds the definitions of what has been applied. What is for the gateway alone has types of its own.</summary>
    public void AddDefinitions(SchemaDefinition merged)
    {
        foreach (var name in _applied.Where(n => !BuiltInNames.IsDirective(n)))
        {
            var definitions = GraphQLParser.Parse(s_mergers[name].Definition).Definitions;
            var prefix = _names[name] == name ? "" : Private;
            var types = definitions.OfType<EnumTypeDefinitionNode>().ToDictionary(t => t.Name.Value, StringComparer.Ordinal);

            foreach (var type in types.Values.Where(t => merged.Type(prefix + t.Name.Value) is null))
            {
                var added = new EnumTypeDefinition(prefix + type.Name.Value);
                added.Values.AddRange(type.Values.Select(v => new EnumValueDefinition(v.Name.Value)));
                merged.Add(added);
            }

            var directive = definitions.OfType<DirectiveDefinitionNode>().Single();
            merged.DirectiveDefinitions.Add(new DirectiveDefinitionNode(
                directive.Description,
                new NameNode(_names[name]),
                prefix.Length == 0 ? directive.Arguments : [.. directive.Arguments.OrderBy(a => a.Name.Value, StringComparer.Ordinal).Select(Own)],
                directive.IsRepeatable,
                directive.Locations));

            InputValueDefinitionNode Own(InputValueDefinitionNode argument)
                => types.ContainsKey(argument.Type.NamedType())
                    ? new InputValueDefinitionNode(
                        argument.Description,
                        argument.Name,
                        argument.Type.WithNamedType(prefix + argument.Type.NamedType()),
                        argument.DefaultValue,
                        argument.Directives)
                    : argument;
        }
    }

    // Asked for every member of every schema, and nearly always no.
    private static bool IsApplied(string name, IReadOnlyList<SourceMember<SchemaMember>> sources)
    {
        foreach (var source in sources)
        {
            if (source.Member.Has(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a definition is that of a directive that is merged here, and not of another by the same name.</summary>
    public static bool IsKnown(DirectiveDefinitionNode definition)
        => s_mergers.TryGetValue(definition.Name.Value, out var merger) && IsCompatible(definition, merger);

    private static bool IsCompatible(DirectiveDefinitionNode definition, IDirectiveMerger merger)
    {
        var canonical = GraphQLParser.Parse(merger.Definition).Definitions.OfType<DirectiveDefinitionNode>().First();
        var locations = canonical.Locations.Select(l => l.Value).ToHashSet(StringComparer.Ordinal);

        // Directives of directives do not outlive composition.
        return definition.Locations.All(l => l.Value == "DIRECTIVE_DEFINITION" || locations.Contains(l.Value))
            && definition.Arguments.All(a => canonical.Arguments.Any(
                c => c.Name.Value == a.Name.Value && c.Type.HasShapeOf(a.Type)));
    }
}
