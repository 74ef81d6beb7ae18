import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Beaker20Regular } from "@fluentui/react-icons";
import { latencies, type Situation } from "../Situation";
import { texts } from "../texts";

export interface SituationMenuProps {
  readonly situation: Situation;
  readonly onChange: (situation: Situation) => void;
  readonly onEdit: () => void;
}

/** Makes happen what is rare in Excel, to see what the pane says then. */
export function SituationMenu({ situation, onChange, onEdit }: SituationMenuProps) {
  const { locked, readOnly, latency } = situation;
  const states = [...(locked ? ["locked"] : []), ...(readOnly ? ["readOnly"] : [])];
  return (
    <Menu
      hasCheckmarks
      checkedValues={{ states, latency: [String(latency)] }}
      onCheckedValueChange={(_, { name, checkedItems }) =>
        onChange(
          name === "latency"
            ? { ...situation, latency: Number(checkedItems[0] ?? 0) }
            : { ...situation, locked: checkedItems.includes("locked"), readOnly: checkedItems.includes("readOnly") },
        )
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<Beaker20Regular />}>
          {texts.situation}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemCheckbox persistOnClick={false} name="states" value="locked">
            {texts.locked}
          </MenuItemCheckbox>
          <MenuItemCheckbox persistOnClick={false} name="states" value="readOnly">
            {texts.readOnly}
          </MenuItemCheckbox>
          <MenuItem onClick={onEdit}>{texts.editing}</MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{texts.latency}</MenuGroupHeader>
            {latencies.map((count) => (
              <MenuItemRadio persistOnClick={false} key={count} name="latency" value={String(count)}>
                {texts.milliseconds(count)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
