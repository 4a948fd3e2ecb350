using Cacao.Language;

namespace Cacao.Fusion.Execution;

internal sealed partial class CompositeSchemaReader
{
    private void ReadFields()
    {
        foreach (var definition in _document.Definitions)
        {
            switch (definition)
            {
                case ObjectTypeDefinitionNode type:
                    ReadFields(_types[type.Name.Value], type.Fields);
                    break;
                case InterfaceTypeDefinitionNode type:
                    ReadFields(_types[type.Name.Value], type.Fields);
                    break;
            }
        }
    }

    private void ReadFields(CompositeType type, IReadOnlyList<FieldDefinitionNode> fields)
    {
        foreach (var node in fields)
        {
            var field = new CompositeField(node.Name.Value, type, Shape(node.Type))
            {
                IsInaccessible = FusionDirectives.Has(node.Directives, FusionDirectives.Inaccessible),
                Authorization = ReadAuthorization(node.Directives),
                CacheControl = ReadCacheControl(node.Directives),
            };
            foreach (var directive in FusionDirectives.Select(node.Directives, FusionDirectives.Field))
            {
                var source = SourceOf(directive);
                var provides = FusionDirectives.Text(directive, "provides");
                field.Sources[source] = new SourceField(
                    source,
                    FusionDirectives.Text(directive, "sourceType") is { } text ? SourceShape(text) ?? field.Type : field.Type)
                {
                    Provides = provides is null ? null : FusionDirectives.SelectionSet(provides),
                    IsPartial = FusionDirectives.Flag(directive, "partial"),
                };
            }

            foreach (var directive in FusionDirectives.Select(node.Directives, FusionDirectives.Requires))
            {
                var source = SourceOf(directive);
                if (!field.Sources.TryGetValue(source, out var sourceField))
                {
                    field.Sources[source] = sourceField = new SourceField(source, field.Type);
                }

                sourceField.Requirement = ReadRequirement(directive);
            }

            type.Fields[field.Name] = field;
        }
    }

    /// <summary>A source's type may be internal to it and unknown to the composite schema.</summary>
    private TypeShape? SourceShape(string text)
    {
        var node = GraphQLParser.ParseType(text);
        return _types.TryGetValue(TypeText.NameOf(node), out var named) ? new TypeShape(named, node) : null;
    }

    private static FieldRequirement ReadRequirement(DirectiveNode directive)
    {
        var map = new List<SelectedValueNode?>();
        if (FusionDirectives.Argument(directive, "map") is ListValueNode items)
        {
            foreach (var item in items.Items)
            {
                map.Add(item is StringValueNode text ? FieldSelectionMapParser.Parse(text.Value) : null);
            }
        }

        return new FieldRequirement(
            FusionDirectives.SelectionSet(FusionDirectives.RequiredText(directive, "requirements")),
            GraphQLParser.ParseFieldDefinition(FusionDirectives.RequiredText(directive, "field")),
            map);
    }

    private void ReadPossibleTypes()
    {
        foreach (var type in _types.Values)
        {
            if (type.IsComposite)
            {
                type.PossibleTypesBySource = new IndexSet[_sources.Count];
                Array.Fill(type.PossibleTypesBySource, IndexSet.Empty);
            }

            if (type.ObjectIndex >= 0)
            {
                type.PossibleTypes = IndexSet.Of(type.ObjectIndex);
                foreach (var source in type.Sources.Indexes())
                {
                    type.PossibleTypesBySource[source] = type.PossibleTypes;
                }
            }
        }

        foreach (var definition in _document.Definitions)
        {
            switch (definition)
            {
                case ObjectTypeDefinitionNode node:
                    foreach (var implemented in node.Interfaces)
                    {
                        _types[implemented.Name.Value].PossibleTypes =
                            _types[implemented.Name.Value].PossibleTypes.Add(_types[node.Name.Value].ObjectIndex);
                    }

                    foreach (var directive in FusionDirectives.Select(node.Directives, FusionDirectives.Implements))
                    {
                        AddPossibleType(FusionDirectives.RequiredText(directive, "interface"), node.Name.Value, SourceOf(directive));
                    }

                    break;
                case UnionTypeDefinitionNode node:
                    foreach (var member in node.Types)
                    {
                        _types[node.Name.Value].PossibleTypes =
                            _types[node.Name.Value].PossibleTypes.Add(_types[member.Name.Value].ObjectIndex);
                    }

                    foreach (var directive in FusionDirectives.Select(node.Directives, FusionDirectives.UnionMember))
                    {
                        AddPossibleType(node.Name.Value, FusionDirectives.RequiredText(directive, "member"), SourceOf(directive));
                    }

                    break;
            }
        }
    }

    private void AddPossibleType(string abstractName, string objectName, int source)
    {
        if (_types.TryGetValue(abstractName, out var type) && _types.TryGetValue(objectName, out var member) && member.ObjectIndex >= 0)
        {
            type.PossibleTypes = type.PossibleTypes.Add(member.ObjectIndex);
            type.PossibleTypesBySource[source] = type.PossibleTypesBySource[source].Add(member.ObjectIndex);
        }
    }

    private void ReadLookups()
    {
        foreach (var definition in _document.Definitions)
        {
            if (definition is TypeDefinitionNode node && _types.TryGetValue(node.Name.Value, out var type))
            {
                foreach (var directive in FusionDirectives.Select(node.Directives, FusionDirectives.Lookup))
                {
                    ReadLookup(type, directive);
                }
            }
        }

        foreach (var type in _types.Values)
        {
            foreach (var lookup in type.DeclaredLookups)
            {
                foreach (var index in type.PossibleTypesBySource[lookup.Source].Indexes())
                {
                    if (Applies(lookup, index))
                    {
                        _objects[index].Lookups.Add(lookup);
                    }
                }
            }
        }
    }

    /// <summary>True when every argument can be made of an object of the type: an input may be for one of several types.</summary>
    private bool Applies(LookupDefinition lookup, int type)
    {
        foreach (var map in lookup.Map)
        {
            var any = false;
            foreach (var path in FieldPaths.Of(map))
            {
                any |= path.StartType is null || (_types.TryGetValue(path.StartType, out var start) && start.PossibleTypes.Contains(type));
            }

            if (!any)
            {
                return false;
            }
        }

        return true;
    }

    private void ReadLookup(CompositeType type, DirectiveNode directive)
    {
        var maps = new List<SelectedValueNode>();
        if (FusionDirectives.Argument(directive, "map") is ListValueNode items)
        {
            foreach (var item in items.Items)
            {
                maps.Add(FieldSelectionMapParser.Parse(((StringValueNode)item).Value));
            }
        }

        var field = GraphQLParser.ParseFieldDefinition(FusionDirectives.RequiredText(directive, "field"));
        var path = FusionDirectives.Text(directive, "path");
        if (path is not null && TakesArguments(path))
        {
            return;
        }

        foreach (var alternative in Alternatives(maps))
        {
            type.DeclaredLookups.Add(new LookupDefinition
            {
                Source = SourceOf(directive),
                DeclaringType = type,
                Key = FusionDirectives.SelectionSet(FusionDirectives.RequiredText(directive, "key")),
                Field = field,
                Map = alternative,
                Path = path is null ? [] : path.Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                ReturnType = _types.TryGetValue(TypeText.NameOf(field.Type), out var returned) ? returned : type,
                IsInternal = FusionDirectives.Flag(directive, "internal"),
            });
        }
    }

    // Other composers list lookups below fields with arguments too. Nobody could say what to pass there.
    private bool TakesArguments(string path)
    {
        var name = path.Split('.', 2)[0].Trim();
        foreach (var definition in _document.Definitions)
        {
            if (definition is ObjectTypeDefinitionNode { Name.Value: "Query" } query)
            {
                foreach (var field in query.Fields)
                {
                    if (string.Equals(field.Name.Value, name, StringComparison.Ordinal))
                    {
                        return field.Arguments.Count > 0;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>A choice between keys (<c>{ id } | { sku }</c>) is as many lookups: each may be planned where its key is known.</summary>
    private static IEnumerable<IReadOnlyList<SelectedValueNode>> Alternatives(List<SelectedValueNode> maps)
    {
        if (maps.Count != 1 || maps[0].Entries.Count < 2)
        {
            yield return maps;
            yield break;
        }

        foreach (var entry in maps[0].Entries)
        {
            yield return [new SelectedValueNode([entry], entry.Location)];
        }
    }
}
