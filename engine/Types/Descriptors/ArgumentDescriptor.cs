namespace Cacao.Types;

/// <summary>Writes into an argument's configuration.</summary>
internal sealed class ArgumentDescriptor(InputValueConfiguration configuration)
    : InputValueDescriptor<IArgumentDescriptor>(configuration), IArgumentDescriptor;
