namespace Cacao.Fusion.Execution;

internal enum FieldAvailability
{
    None,
    Requirement,
    Available,
}
