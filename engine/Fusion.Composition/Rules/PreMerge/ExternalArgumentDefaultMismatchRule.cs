using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>An external field repeats the defaults of what it stands for (<c>EXTERNAL_ARGUMENT_DEFAULT_MISMATCH</c>).</summary>
internal sealed class ExternalArgumentDefaultMismatchRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        foreach (var group in context.FieldGroups())
        {
            var based = group.FirstOrDefault(f => !f.Member.IsExternal());

            if (based.Member is null)
            {
                continue;
            }

            foreach (var external in group.Where(f => f.Member.IsExternal()))
            {
                foreach (var argument in based.Member.Arguments)
                {
                    if (external.Member.Argument(argument.Name) is not { } repeated)
                    {
                        continue;
                    }

                    var (expected, actual) = (Text(argument.DefaultValue), Text(repeated.DefaultValue));

                    if (expected != actual)
                    {
                        var coordinate = external.Member.CoordinateOf(repeated);
                        log.Error(
                            CompositionCodes.ExternalArgumentDefaultMismatch,
                            external.Schema.Name,
                            coordinate,
                            $"The default value '{actual}' of external argument '{coordinate}' in schema '{external.Schema.Name}' differs from the default value of '{expected}' in schema '{based.Schema.Name}'.");
                    }
                }
            }
        }
    }

    private static string Text(ValueNode? value) => value is null ? "(null)" : SyntaxPrinter.Print(value);
}
