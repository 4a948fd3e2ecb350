using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Removes from an execution schema what no operation, lookup or requirement can reach.</summary>
internal sealed class UnreferencedDefinitions
{
    private readonly SchemaDefinition _schema;
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);
    private readonly Queue<TypeDefinition> _queue = new();

    private UnreferencedDefinitions(SchemaDefinition schema) => _schema = schema;

    public static void Remove(SchemaDefinition schema)
    {
        var search = new UnreferencedDefinitions(schema);
        search.Search();

        foreach (var type in schema.Types.Where(t => !search._reached.Contains(t.Name)).ToList())
        {
            if (type is UnionTypeDefinition union && search.IsLookedUp(union))
            {
                search.Hide(union);
            }
            else
            {
                schema.Remove(type);
            }
        }

        foreach (var type in schema.ComplexTypes)
        {
            type.Interfaces.RemoveAll(i => schema.Type(i) is null);
        }
    }

    private void Search()
    {
        Reach(_schema.QueryTypeName);
        Reach(_schema.MutationTypeName);
        Reach(_schema.SubscriptionTypeName);

        foreach (var directive in _schema.DirectiveDefinitions)
        {
            foreach (var argument in directive.Arguments)
            {
                Reach(argument.Type.NamedType());
            }
        }

        Drain();

        foreach (var union in _schema.UnionTypes.Where(u => !_reached.Contains(u.Name) && IsLookedUp(u)).ToList())
        {
            ReachSignatures(union);
        }

        Drain();
    }

    private void Drain()
    {
        while (_queue.TryDequeue(out var type))
        {
            switch (type)
            {
                case ComplexTypeDefinition complex:
                    Visit(complex);
                    break;

                case UnionTypeDefinition union:
                    union.Members.ForEach(Reach);
                    break;

                case InputObjectTypeDefinition input:
                    input.Fields.ForEach(f => Reach(f.Type.NamedType()));
                    break;
            }

            ReachSignatures(type);
        }
    }

    /// <summary>What only internal lookups return is not for clients, yet entities are fetched by it.</summary>
    private bool IsLookedUp(UnionTypeDefinition union)
        => union.Has(DirectiveNames.FusionLookup) && union.Members.Exists(_reached.Contains);

    private void Hide(UnionTypeDefinition union)
    {
        union.Members.RemoveAll(m => !_reached.Contains(m));
        union.Directives.RemoveAll(d
            => d.Name.Value == DirectiveNames.FusionUnionMember && !_reached.Contains(d.StringArgument("member")!));

        if (!union.IsInaccessible())
        {
            union.Directives.Add(SyntaxFactory.Directive(DirectiveNames.FusionInaccessible));
        }
    }

    private void Visit(ComplexTypeDefinition type)
    {
        type.Interfaces.ForEach(Reach);

        foreach (var field in type.Fields)
        {
            Reach(field.Type.NamedType());
            field.Arguments.ForEach(a => Reach(a.Type.NamedType()));
            ReachSignatures(field);
        }

        if (type is InterfaceTypeDefinition)
        {
            foreach (var implementation in _schema.ComplexTypes.Where(t => t.Interfaces.Contains(type.Name)))
            {
                Reach(implementation.Name);
            }
        }
    }

    // The executor declares variables of the types that lookups and requirements take.
    private void ReachSignatures(SchemaMember member)
    {
        foreach (var directive in member.Directives)
        {
            if (directive.Name.Value is DirectiveNames.FusionLookup or DirectiveNames.FusionRequires
                && directive.StringArgument("field") is { } signature)
            {
                foreach (var argument in GraphQLParser.ParseFieldDefinition(signature).Arguments)
                {
                    Reach(argument.Type.NamedType());
                }
            }
        }
    }

    private void Reach(string? name)
    {
        if (name is not null && _schema.Type(name) is { } type && _reached.Add(name))
        {
            _queue.Enqueue(type);
        }
    }
}
