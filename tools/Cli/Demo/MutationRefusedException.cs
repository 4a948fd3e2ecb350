using System.Text.Json;

namespace EShop.Cli.Demo;

/// <summary>A mutation answered with typed errors.</summary>
internal sealed class MutationRefusedException(string mutation, JsonElement errors) : Exception($"{mutation} was refused: {errors}")
{
    public string Mutation { get; } = mutation;

    /// <summary>The first error's type.</summary>
    public string Code { get; } = errors[0].GetProperty("__typename").GetString()!;
}
