namespace Cacao.Fusion.Composition;

/// <summary>What one source of a field demands, all its sources take (<c>FIELD_WITH_MISSING_REQUIRED_ARGUMENT</c>).</summary>
internal sealed class FieldWithMissingRequiredArgumentRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        foreach (var group in context.MergedFieldGroups())
        {
            var required = group
                .SelectMany(f => f.Member.Arguments)
                .Where(a => a.IsRequired && !a.IsRequirement())
                .Select(a => a.Name)
                .Distinct(StringComparer.Ordinal)
                .ToList();

            foreach (var name in required)
            {
                foreach (var source in group)
                {
                    if (source.Member.Argument(name) is not { } argument || argument.IsRequirement())
                    {
                        var coordinate = $"{source.Member.Coordinate}({name}:)";
                        log.Error(
                            CompositionCodes.FieldWithMissingRequiredArgument,
                            source.Schema.Name,
                            coordinate,
                            $"The argument '{coordinate}' must be defined as required in schema '{source.Schema.Name}'. Arguments marked with @require are treated as non-required.");
                    }
                }
            }
        }
    }
}
