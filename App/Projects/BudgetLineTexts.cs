using Erp.Platform.Texts;

namespace Erp.Projects;

/// <summary>What people read about the budget of a project.</summary>
public static class BudgetLineTexts
{
    public static readonly Text BudgetLine = new("Budget line", "Budgetposten");
    public static readonly Text OfProjects = new("Budgets of projects", "Budgets von Projekten");
    public static readonly Text ProjectId = new("Project", "Projekt");
    public static readonly Text CategoryId = new("Cost category", "Kostenart");
    public static readonly Text Amount = new("Amount", "Betrag");
}
