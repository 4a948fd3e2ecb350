namespace Cacao.Types;

/// <summary>Shows authorization rules in the schema, so that a gateway can apply them before it calls.</summary>
internal sealed class AuthorizeDirectiveInterceptor : ITypeInterceptor
{
    public int Order => 410;

    public void OnConfigure(SchemaConfiguration schema)
    {
        foreach (var type in schema.Types)
        {
            if (type is not ObjectTypeConfiguration objectType || type is InterfaceTypeConfiguration)
            {
                continue;
            }

            Apply(type.Features, type.Directives);
            foreach (var field in objectType.Fields)
            {
                Apply(field.Features, field.Directives);
            }
        }
    }

    private static void Apply(FeatureCollection features, List<Language.DirectiveNode> directives)
    {
        if (features.Get<AuthorizeFeature>() is { } feature && DirectiveReader.Find(directives, "authorize") is null)
        {
            foreach (var rule in feature.Rules)
            {
                directives.Add(DirectiveNodes.Authorize(rule));
            }
        }
    }
}
